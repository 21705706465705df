import type { Actor } from '~/domain/accounts/roles';
import { inTransaction } from '#server/database/transaction';
import { loadStanding } from './load-standing';
import { takeStep } from './take-step';

interface Arguments {
  actor: Actor;
  organisationId: string;
  /** Why it is checked anew. */
  input: { text: string };
  /** The version of the standing that the actor has read. */
  expected: number;
  now: Date;
}

/**
 * A manager begins a new check that nobody asked for. What the organisation was verified for holds until the check ends
 * otherwise: changing one's address must not cost an application.
 */
export function recallVerification({ actor, organisationId, input, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const organisation = await loadStanding(actor, organisationId, 'verification.decide');
    await takeStep({ actor, organisation, step: 'recalled', expected, text: input.text, now });
  });
}
