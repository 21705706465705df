import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { Agreement } from '#server/models/agreement';

const HOLDABLE = ['active', 'suspended', 'terminated'] as const;

interface Arguments {
  actor: Actor;
  agreementId: string;
  reason: string;
  now: Date;
}

/** A manager or finance holds all payments of an agreement, with a reason, until the hold is lifted. */
export async function holdPayments({ actor, agreementId, reason, now }: Arguments): Promise<void> {
  await loadOfficeAgreement(actor, agreementId, 'payments.record');
  await inTransaction(async () => {
    const { holds } = await holdAgreement(agreementId, HOLDABLE);
    // The same form twice.
    if (holds.some((hold) => hold.by === actor.userId && hold.reason === reason)) return;
    const hold = { key: randomUUID(), by: actor.userId, name: actor.name, at: now, reason };
    await Agreement.updateOne({ _id: agreementId }, { $push: { holds: hold } });
    const subject = { kind: 'agreement', id: agreementId };
    await appendEvent({ actor, action: 'payments.held', subject, after: { reason }, now });
  });
}

/** Lifts a hold, with a reason; one that is gone is lifted already. */
export async function liftHold({ actor, agreementId, key, reason, now }: Arguments & { key: string }): Promise<void> {
  await loadOfficeAgreement(actor, agreementId, 'payments.record');
  await inTransaction(async () => {
    const { holds } = await holdAgreement(agreementId, HOLDABLE);
    if (!holds.some((hold) => hold.key === key)) return;
    const { matchedCount } = await Agreement.updateOne({ _id: agreementId }, { $pull: { holds: { key } } });
    if (matchedCount === 0) throw new DomainError('not-found');
    const subject = { kind: 'agreement', id: agreementId };
    await appendEvent({ actor, action: 'payments.hold-lifted', subject, after: { reason }, now });
  });
}
