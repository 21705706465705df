import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { Call, type CallRecord } from '#server/models/call';
import { CallSeal, type CallSealRecord } from '#server/models/call-seal';
import { Institution } from '#server/models/institution';
import { recoveryDocument } from '#templates/reports/recovery-share';
import { contexts } from './contexts';
import { isWholeShare } from './key-shares';
import { fromCode, toCode } from './recovery-code';

interface Arguments {
  actor: Actor;
  /** As it was shown: nothing of it is stored, so whoever wants the sheet brings it. */
  code: string;
  locale: Locale;
}

/**
 * The sheet that an institution keeps offline, for an approver or opener who has the code in hand. `invalid` for a code of
 * an earlier split of the key, which opens nothing.
 */
export async function printRecovery({ actor, code, locale }: Arguments): Promise<{ reference: string; bytes: Buffer }> {
  const recovery = fromCode(code);
  const { callId, generation, share } = recovery;
  const [call, seal] = await Promise.all([
    Call.findOne({ _id: callId }).lean<CallRecord>(),
    CallSeal.findOne({ _id: callId }).lean<CallSealRecord>(),
  ]);
  if (!call || !seal?.key || !concerns(actor, call, seal)) throw new DomainError('not-found');
  const digest = Buffer.from(seal.key.recoveryDigest, 'base64url');
  const isPresent =
    generation === seal.key.generation && isWholeShare(share, digest, contexts.recovery(callId, generation));
  if (!isPresent) throw new DomainError('invalid', 'sealing.error.code', { field: 'code' });
  const institution = await Institution.findOne({ _id: call.institutionId }, { name: 1 }).orFail().lean();
  const reference = call.reference ?? '';
  const sheet = {
    institution: institution.name,
    call: { reference, title: call.title },
    code: toCode(recovery),
    generation,
    madeAt: seal.key.madeAt,
    needed: seal.needed,
  };
  return { reference, bytes: await recoveryDocument(sheet, locale) };
}

const concerns = (actor: Actor, { institutionId }: CallRecord, { openers }: CallSealRecord): boolean =>
  can(actor, 'calls.approve', { institutionId }) || openers.some(({ userId }) => userId === actor.userId);
