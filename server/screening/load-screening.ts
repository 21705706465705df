import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertReadable } from '#server/evaluation/assert-readable';
import { loadScope, type CommitteeScope, type OpenedApplication } from '#server/evaluation/load-scope';
import { Screening, type ScreeningRecord } from '#server/models/screening';

export interface LoadedScreening {
  scope: CommitteeScope;
  application: OpenedApplication;
  /** Null before anybody did anything. */
  record: ScreeningRecord | null;
}

interface Wanted {
  actor: Actor;
  callId: string;
  applicationId: string;
}

/** The screening of an application that a member may read; `not-found` for everybody else. */
export async function loadScreening({ actor, callId, applicationId }: Wanted): Promise<LoadedScreening> {
  const scope = await loadScope(actor, callId);
  const application = assertReadable(scope, applicationId);
  return { scope, application, record: await Screening.findOne({ _id: applicationId }).lean<ScreeningRecord>() };
}

/** Refuses (`wrong-state`) before the screening of the lot has begun and once it is closed. */
export function assertScreening({ scope: { stages }, application: { lot } }: LoadedScreening): void {
  if (stages.get(lot) !== 'screening') throw new DomainError('wrong-state', 'screening.error.notNow');
}

/** The record of an application's screening, made where it is not there yet. */
export async function ensureScreening(callId: string, application: OpenedApplication): Promise<void> {
  const { applicationId: _id, lot, organisationId } = application;
  if (await Screening.exists({ _id })) return;
  try {
    await Screening.create({ _id, callId, lot, organisationId, opinions: [], version: 1 });
  } catch (error) {
    // Somebody else made it in between: all is well.
    if ((error as { code?: number }).code !== 11000) throw error;
  }
}
