import type { Actor } from '~/domain/accounts/roles';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { changeState, type EndingArguments } from './change-state';
import { tellOfChange } from './tell-of-change';

/** An approver suspends an agreement in force with a reason: until it is resumed nothing is accepted, approved or paid. */
export async function suspendAgreement({ actor, agreementId, reason, expected, now }: EndingArguments): Promise<void> {
  await inTransaction(async () => {
    const suspended = { ...actOf(actor, now), reason };
    const change = { from: ['active'], set: { state: 'suspended', suspended } } as const;
    const agreement = await changeState({ actor, agreementId, expected, change });
    const subject = { kind: 'agreement', id: agreementId };
    await appendEvent({ actor, action: 'agreements.suspended', subject, after: { reason }, now });
    await tellOfChange({ agreement, what: 'suspended', reason, now });
  });
}

/** An approver lets a suspended agreement go on. */
export async function resumeAgreement({ actor, agreementId, reason, expected, now }: EndingArguments): Promise<void> {
  await inTransaction(async () => {
    const change = { from: ['suspended'], set: { state: 'active', suspended: null } } as const;
    const agreement = await changeState({ actor, agreementId, expected, change });
    const subject = { kind: 'agreement', id: agreementId };
    await appendEvent({ actor, action: 'agreements.resumed', subject, after: { reason }, now });
    await tellOfChange({ agreement, what: 'resumed', reason, now });
  });
}

export const actOf = ({ userId, name }: Actor, at: Date) => ({ by: userId, name, at });
