import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { mayRenew } from '~/domain/verification/validity';
import { inTransaction } from '#server/database/transaction';
import { ownOrganisationOf } from '#server/files/own-organisation';
import { identityOf } from '#server/organisations/identity-of';
import { changedSections } from './changed-sections';
import { loadStanding } from './load-standing';
import { missingSections } from './missing-sections';
import { assertExpected, takeStep } from './take-step';

interface Arguments {
  actor: Actor;
  /** What the organisation says with it: what it has mended, what was asked for. */
  input: { text: string };
  /** The version of the standing that the actor has read. */
  expected: number;
  now: Date;
}

/**
 * A signatory asks for the organisation to be verified, for the first time or anew. `invalid` while a section of the
 * profile that the check needs is incomplete, and while it is verified for long enough.
 */
export function askVerification({ actor, input, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const { id } = ownOrganisationOf(actor);
    const organisation = await loadStanding(actor, id, 'verification.ask');
    assertExpected(organisation, expected);
    if ((await missingSections(id)).length > 0) throw new DomainError('invalid', 'verification.error.incomplete');
    const { state, verifiedUntil } = organisation.standing;
    const changed = changedSections(organisation.standing, await identityOf(id)).length > 0;
    if (state === 'verified' && !mayRenew(verifiedUntil, changed, now)) {
      throw new DomainError('wrong-state', 'verification.error.notYet');
    }
    await takeStep({ actor, organisation, step: 'asked', expected, text: input.text, now });
  });
}
