import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Organisation, type OrganisationRecord, type StandingRecord } from '#server/models/organisation';

/** An organisation in the actor's scope, for an act on its standing; `not-found` where there is none. */
export async function loadStanding(actor: Actor, organisationId: string, action: Action): Promise<OrganisationRecord> {
  const organisation = await Organisation.findOne({ _id: organisationId }).lean<OrganisationRecord>();
  if (!organisation) throw new DomainError('not-found');
  assertCan(actor, action, { organisationId });
  return organisation;
}

/** Writes a standing as it was read; `stale` where somebody was faster. Call it in a transaction. */
export async function writeStanding(
  { _id, standing }: Pick<OrganisationRecord, '_id' | 'standing'>,
  change: Partial<Omit<StandingRecord, 'version'>>,
): Promise<void> {
  const fields = Object.fromEntries(Object.entries(change).map(([name, value]) => [`standing.${name}`, value]));
  const written = await Organisation.updateOne(
    { _id, 'standing.version': standing.version },
    { $set: fields, $inc: { 'standing.version': 1 } },
  );
  if (written.matchedCount === 0) throw new DomainError('stale', 'verification.error.changed');
}
