import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import type { CallSealRecord } from '#server/models/call-seal';
import { contexts } from '#server/sealing/contexts';
import { readShare } from '#server/sealing/gathering';
import { isWholeShare } from '#server/sealing/key-shares';
import { loadOwnPlace } from '#server/sealing/load-seal';
import { fromCode } from '#server/sealing/recovery-code';
import { loadClosedCall } from './closed-call';
import { comeTogether, type OpeningStep } from './come-together';
import { makeOpening } from './give-share';
import { tellOfRecovery } from './tell-of-opening';

interface Arguments {
  actor: Actor;
  callId: string;
  /** The opener's own passphrase, the code on the printed share, and why the openers cannot come together. */
  input: { passphrase: string; code: string; reason: string };
  sessionId: string;
  clock: () => Date;
}

/**
 * Opening where too few openers can come: one of them brings the offline share, which counts as one more. It is recorded and
 * mailed to the approvers and all auditors, whatever becomes of the opening. Refused like `giveShare`, and `invalid` for
 * another call's or an earlier share.
 */
export async function giveRecovery({ actor, callId, input, sessionId, clock }: Arguments): Promise<OpeningStep> {
  const { seal, opener } = await loadOwnPlace(actor, callId);
  assertCan(actor, 'openings.open');
  const call = await loadClosedCall(callId);
  const reason = input.reason.trim();
  if (reason === '') throw new DomainError('invalid', 'opening.error.reason', { field: 'reason' });
  const share = await readShare(seal, opener, input.passphrase);
  const recovery = recoveryOf(seal, input.code);
  await makeOpening(callId);
  return inTransaction(async () => {
    const now = clock();
    const generation = seal.key?.generation ?? 0;
    await appendEvent({
      actor,
      action: 'openings.recovery-used',
      subject: { kind: 'call', id: callId },
      details: { reference: call.reference, generation, reason },
      now,
    });
    await tellOfRecovery({ actor, call, reason, now });
    return comeTogether({ actor, callId, sessionId, generation, share, recovery, now });
  });
}

function recoveryOf({ _id: callId, key }: CallSealRecord, code: string): Buffer {
  const recovery = fromCode(code);
  const isOfThisKey = recovery.callId === callId && recovery.generation === key?.generation;
  const digest = Buffer.from(key?.recoveryDigest ?? '', 'base64url');
  const context = contexts.recovery(callId, recovery.generation);
  if (!isOfThisKey || !isWholeShare(recovery.share, digest, context)) {
    throw new DomainError('invalid', 'opening.error.recovery', { field: 'code' });
  }
  return recovery.share;
}
