import type { Actor } from '~/domain/accounts/roles';
import { inTransaction } from '#server/database/transaction';
import { assertSecondPerson } from './assert-second-person';
import { getProposal } from './get-proposal';
import { loadStanding } from './load-standing';
import { assertExpected, takeStep } from './take-step';
import { tellOrganisation } from './tell-organisation';

interface Arguments {
  actor: Actor;
  organisationId: string;
  /** The version of the standing that the actor has read. */
  expected: number;
  now: Date;
}

/**
 * A second person refuses the organisation for the reasons that the first has written; they are mailed to it. A
 * verification that still held ends with it.
 */
export function confirmRefusal({ actor, organisationId, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const organisation = await loadStanding(actor, organisationId, 'verification.confirm');
    assertExpected(organisation, expected);
    const proposal = await getProposal(organisation);
    assertSecondPerson(actor, 'refusal', proposal._id, proposal.by);
    const { text, checklist } = proposal;
    const standing = { verifiedUntil: null, verifiedProfile: null, refusalBy: null };
    await takeStep({
      actor,
      organisation,
      step: 'refused',
      expected,
      text,
      ...(checklist ? { checklist } : {}),
      standing,
      now,
    });
    await tellOrganisation({ organisation, template: 'verification-refused', props: { said: text }, now });
  });
}
