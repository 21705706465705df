import type { Actor } from '~/domain/accounts/roles';
import { openDecision } from '#server/decisions/decision-content';
import { standingDecision } from '#server/decisions/standing-decision';
import { loadApplication } from '#server/applications/load-application';
import { Appeal } from '#server/models/appeal';
import type { ApplicationRecord } from '#server/models/application';
import type { DecisionRecord } from '#server/models/decision';

/** What an application's organisation can make of a decision that was issued. */
export interface Appealable {
  application: ApplicationRecord;
  /** Null while nothing is to be known: alike whether or not somebody has decided. */
  decision: (DecisionRecord & { issued: NonNullable<DecisionRecord['issued']> }) | null;
  /** Why no appeal can be made; null where one can. */
  closed: 'undecided' | 'awarded' | 'already' | 'late' | null;
}

/** What an organisation can appeal against; `not-found` for everybody who does not belong to it. */
export async function loadAppealable(
  actor: Actor,
  applicationId: string,
  action: 'appeals.follow' | 'appeals.submit',
  now: Date,
): Promise<Appealable> {
  const application = await loadApplication(actor, applicationId, action);
  return { application, ...(await appealStanding(application, now)) };
}

/** The same for an application of whoever asks. */
export async function appealStanding(
  { _id: applicationId, callId, lot }: Pick<ApplicationRecord, '_id' | 'callId' | 'lot'>,
  now: Date,
): Promise<Omit<Appealable, 'application'>> {
  const decision = await standingDecision(callId, lot);
  const issued = decision?.issued;
  const own = issued && openDecision(decision).find((one) => one.applicationId === applicationId);
  if (!own) return { decision: null, closed: 'undecided' };
  const known = { ...decision, issued };
  if (await Appeal.exists({ applicationId, decisionId: decision._id })) return { decision: known, closed: 'already' };
  const isWhole = own.outcome === 'award' && (own.amount?.amount ?? 0) >= (own.requested?.amount ?? 0);
  if (isWhole) return { decision: known, closed: 'awarded' };
  return { decision: known, closed: now < issued.standstillUntil ? null : 'late' };
}
