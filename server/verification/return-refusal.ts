import type { Actor } from '~/domain/accounts/roles';
import { inTransaction } from '#server/database/transaction';
import { assertSecondPerson } from './assert-second-person';
import { getProposal } from './get-proposal';
import { loadStanding } from './load-standing';
import { assertExpected, takeStep } from './take-step';

interface Arguments {
  actor: Actor;
  organisationId: string;
  /** Why the second person does not agree. */
  input: { text: string };
  /** The version of the standing that the actor has read. */
  expected: number;
  now: Date;
}

/** A second person does not agree to a refusal: the check waits again, with the reason in its history. */
export function returnRefusal({ actor, organisationId, input, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const organisation = await loadStanding(actor, organisationId, 'verification.confirm');
    assertExpected(organisation, expected);
    const proposal = await getProposal(organisation);
    assertSecondPerson(actor, 'refusal', proposal._id, proposal.by);
    const standing = { refusalBy: null };
    await takeStep({ actor, organisation, step: 'refusal-returned', expected, text: input.text, standing, now });
  });
}
