import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { outcomeFaults, type Checklist, type Outcome, type OutcomeFault } from '~/domain/verification/checklist';
import { validUntil } from '~/domain/verification/validity';
import { inTransaction } from '#server/database/transaction';
import { listFindings } from '#server/exclusion-lists/list-hits';
import { identityOf } from '#server/organisations/identity-of';
import { loadStanding } from './load-standing';
import { profileSeal } from './profile-seal';
import { assertExpected, takeStep } from './take-step';
import { tellOrganisation } from './tell-organisation';

export interface Conclusion {
  outcome: Outcome;
  checklist: Checklist;
  /** What is wanted of the organisation, or why it is to be refused; it is mailed to it. */
  text: string;
  /** For how many months it is verified; read for the outcome "verified" only. */
  months: number;
}

interface Arguments {
  actor: Actor;
  organisationId: string;
  input: Conclusion;
  /** The version of the standing, and the seal of the profile, that the actor has read. */
  expected: number;
  seal: string;
  now: Date;
}

/**
 * A manager ends a check: the organisation is verified, asked for more, or its refusal is proposed to a second person.
 * Gives the faults where the outcome does not follow from the checklist; nothing is done then.
 */
export function concludeCheck({
  actor,
  organisationId,
  input,
  expected,
  seal,
  now,
}: Arguments): Promise<OutcomeFault[]> {
  return inTransaction(async () => {
    const { outcome, checklist, text, months } = input;
    const organisation = await loadStanding(actor, organisationId, 'verification.decide');
    assertExpected(organisation, expected);
    const identity = await identityOf(organisationId);
    const lists = await listFindings(organisationId, identity);
    const faults = outcomeFaults(outcome, { checklist, text, lists });
    if (faults.length > 0) return faults;
    const step = { actor, organisation, expected, text, checklist, now };
    if (outcome === 'refusal-proposed') {
      await takeStep({ ...step, step: outcome, standing: { refusalBy: actor.userId } });
      return [];
    }
    if (outcome === 'information-wanted') {
      await takeStep({ ...step, step: outcome });
      await tellOrganisation({ organisation, template: 'verification-information', props: { said: text }, now });
      return [];
    }
    if (profileSeal(identity) !== seal) throw new DomainError('stale', 'verification.error.profileChanged');
    const until = validUntil(now, months);
    const standing = { verifiedUntil: until, verifiedProfile: identity.digests, remindedOf: null };
    await takeStep({ ...step, step: outcome, months, validUntil: until, standing });
    const props = { until: until.toISOString(), said: text };
    await tellOrganisation({ organisation, template: 'verification-granted', props, now });
    return [];
  });
}
