import type { FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { callStanding, isLocked } from '~/domain/applications/status';
import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { Lot } from '~/domain/calls/schema';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Application, type ApplicationRecord } from '#server/models/application';
import { Call, type CallRecord } from '#server/models/call';

/** What an application needs to know of its call. */
export type CallOfApplication = Pick<CallRecord, '_id' | 'reference' | 'closesAt' | 'cancelled' | 'current'>;

/** An application of the actor's own organisation; `not-found` for everybody else, whatever their role. */
export async function loadApplication(actor: Actor, applicationId: string, action: Action): Promise<ApplicationRecord> {
  const application = await Application.findOne({ _id: applicationId }).lean<ApplicationRecord>();
  if (!application || !can(actor, 'applications.read', application)) throw new DomainError('not-found');
  assertCan(actor, action, application);
  return application;
}

/** The call of an application as it is published now; an application is begun only in a published one. */
export function loadCallOf({ callId }: Pick<ApplicationRecord, 'callId'>): Promise<CallOfApplication> {
  const wanted = { reference: 1, closesAt: 1, cancelled: 1, current: 1 };
  return Call.findOne({ _id: callId }, wanted).orFail().lean<CallOfApplication>();
}

/** Refuses every application once the deadline has come (`late`) or the call is cancelled (`wrong-state`). */
export function assertTaking(call: Pick<CallRecord, 'closesAt' | 'cancelled'>, now: Date): void {
  const standing = callStanding(call, now);
  if (standing === 'late') throw new DomainError('late', 'applications.error.late');
  if (standing === 'cancelled') throw new DomainError('wrong-state', 'applications.error.cancelled');
}

/** Refuses what changes a draft: as above, and (`wrong-state`) what is submitted while nobody prepares a new version. */
export function assertOpen(
  call: Pick<CallRecord, 'closesAt' | 'cancelled'>,
  application: Pick<ApplicationRecord, 'state' | 'revising'>,
  now: Date,
): void {
  assertTaking(call, now);
  if (isLocked(application)) throw new DomainError('wrong-state', 'applications.error.submitted');
}

/**
 * The same once more inside the transaction that changes a draft: it may have been submitted since it was loaded. Whoever
 * submits writes to every section, so of both at once one comes later and sees what the other has done.
 */
export async function assertStillOpen(applicationId: string): Promise<void> {
  const application = await Application.findOne({ _id: applicationId }, { state: 1, revising: 1 }).lean();
  if (!application) throw new DomainError('not-found');
  if (isLocked(application)) throw new DomainError('wrong-state', 'applications.error.submitted');
}

const NO_FORM: FormDefinition = { sections: [] };

/** The form that the call asks for, as published. */
export function formOf({ current }: Pick<CallRecord, 'current'>): FormDefinition {
  return current?.content.form.definition ?? NO_FORM;
}

/** The lot of this key; `not-found` where the call has none. */
export function lotOf({ current }: Pick<CallRecord, 'current'>, key: string): Lot {
  const lot = current?.content.lots.lots.find((one) => one.key === key);
  if (!lot) throw new DomainError('not-found');
  return lot;
}

/** What the form needs to know of the lot; a published lot has a ceiling. */
export function contextOf({ ceiling, ownContribution }: Lot): FormContext {
  if (!ceiling) throw new Error('A published lot has no ceiling');
  return { ceiling, ownContribution };
}
