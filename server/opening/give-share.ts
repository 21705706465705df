import type { Actor } from '~/domain/accounts/roles';
import { assertCan } from '#server/accounts/assert-can';
import { inTransaction } from '#server/database/transaction';
import { Opening } from '#server/models/opening';
import { readShare } from '#server/sealing/gathering';
import { loadOwnPlace } from '#server/sealing/load-seal';
import { loadClosedCall } from './closed-call';
import { comeTogether, type OpeningStep } from './come-together';

interface Arguments {
  actor: Actor;
  callId: string;
  input: { passphrase: string };
  /** The sign-in session. */
  sessionId: string;
  clock: () => Date;
}

/**
 * An opener's part in the opening of a call, after its deadline. `not-found` for everybody who is no opener of it, `invalid`
 * for a wrong passphrase, `throttled` after too many.
 */
export async function giveShare({ actor, callId, input, sessionId, clock }: Arguments): Promise<OpeningStep> {
  const { seal, opener } = await loadOwnPlace(actor, callId);
  assertCan(actor, 'openings.open');
  await loadClosedCall(callId);
  // Slow on purpose, so before the transaction and not in it.
  const share = await readShare(seal, opener, input.passphrase);
  await makeOpening(callId);
  const generation = seal.key?.generation ?? 0;
  return inTransaction(() => comeTogether({ actor, callId, sessionId, generation, share, now: clock() }));
}

/** The record of a call's opening, made by whoever comes first: within transactions it is changed only. */
export async function makeOpening(callId: string): Promise<void> {
  const empty = { session: null, run: null, minutes: [], openedAt: null, version: 1 };
  try {
    await Opening.updateOne({ _id: callId }, { $setOnInsert: empty }, { upsert: true });
  } catch (error) {
    // Two came first at once.
    if ((error as { code?: number }).code !== 11000) throw error;
  }
}
