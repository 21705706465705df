import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { assertMayContract } from '#server/awards/assert-may-contract';
import { inTransaction } from '#server/database/transaction';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { confirmSignatory, type Confirmation } from '#server/submissions/confirm-signatory';
import { activateIfReady } from './activate-if-ready';
import { loadOfficeAgreement, loadOwnAgreement } from './load-agreement';

export type Side = AgreementRecord['signatures'][number]['side'];

interface Arguments {
  actor: Actor;
  agreementId: string;
  side: Side;
  /** `sha256`: of the document that the signatory has before them. */
  input: Confirmation & { sha256: string };
  now: Date;
}

const ACTIONS: Record<Side, Action> = { organisation: 'agreements.sign', institution: 'agreements.approve' };

/**
 * A signatory of the organisation, or an approver of the institution, signs the document with their password or code again.
 * `stale` where it is another document; the same person's signature again is done already. The last act brings it into force.
 */
export async function signAgreement({ actor, agreementId, side, input, now }: Arguments): Promise<void> {
  const load = () =>
    (side === 'organisation' ? loadOwnAgreement : loadOfficeAgreement)(actor, agreementId, ACTIONS[side]);
  const isReplay = hasSigned(await load(), side, actor, input.sha256);
  const confirmed = await confirmSignatory({ actor, input, isReplay, now });
  if (isReplay) return;
  await inTransaction(async () => {
    const agreement = await load();
    if (hasSigned(agreement, side, actor, input.sha256)) return;
    await assertSignable(agreement, side, input.sha256, now);
    await confirmed.use();
    const { version } = agreement;
    const { sha256 } = input;
    const signature = { side, by: actor.userId, name: actor.name, at: now, sha256, fileId: null };
    const { matchedCount } = await Agreement.updateOne(
      { _id: agreementId, state: 'signing', version, 'document.sha256': sha256 },
      { $push: { signatures: signature }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale');
    const subject = { kind: 'agreement', id: agreementId };
    await appendEvent({ actor, action: 'agreements.signed', subject, details: { side, sha256 }, now });
    await activateIfReady(agreementId, now);
  });
}

const hasSigned = ({ signatures }: AgreementRecord, side: Side, { userId }: Actor, sha256: string) =>
  signatures.some((one) => one.side === side && one.by === userId && one.sha256 === sha256);

/** Refuses to sign what is not out for signature, what has changed, and a second time. */
export async function assertSignable(agreement: AgreementRecord, side: Side, sha256: string, now: Date): Promise<void> {
  const { state, document, signatures, awardId } = agreement;
  if (state !== 'signing') throw new DomainError('wrong-state', 'agreements.error.state');
  if (!document) throw new DomainError('wrong-state', 'agreements.error.noDocument');
  if (document.sha256 !== sha256) throw new DomainError('stale', 'agreements.error.otherDocument');
  if (signatures.some((one) => one.side === side)) throw new DomainError('wrong-state', 'agreements.error.signed');
  await assertMayContract(awardId, now);
}
