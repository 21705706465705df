import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { isMismatch, type MatchedRow, type StatementRow } from '~/domain/disbursements/bank-statement';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { BankStatement } from '#server/models/bank-statement';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { readStatement } from './read-statement';
import { recordPayment } from './record-payment';

interface Arguments {
  actor: Actor;
  /** As the bank gives it: camt.053 or CSV. */
  statement: string;
  now: Date;
}

/**
 * Records every payment that a bank's statement names as it was ordered, each as `recordPayment` does by hand; the result is
 * the id of the report by rows. What does not fit is left for somebody to look at; the same statement again records nothing twice.
 */
export async function takeStatement({ actor, statement, now }: Arguments): Promise<string> {
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  assertCan(actor, 'payments.record', { institutionId });
  const rows: MatchedRow[] = [];
  for (const row of readStatement(statement)) rows.push(await matched(row, actor, institutionId, now));
  const id = randomUUID();
  const mismatches = rows.filter(isMismatch).length;
  const sha256 = createHash('sha256').update(statement).digest('hex');
  await inTransaction(async () => {
    const taken = { by: actor.userId, name: actor.name, at: now };
    await BankStatement.create({ _id: id, institutionId, taken, sha256, rows, mismatches });
    const subject = { kind: 'bank-statement', id };
    const details = { sha256, rows: rows.length, mismatches };
    await appendEvent({ actor, action: 'bank-statements.taken', subject, details, now });
  });
  return id;
}

async function matched(row: StatementRow, actor: Actor, institutionId: string, now: Date): Promise<MatchedRow> {
  const payment = row.endToEndId
    ? await Payment.findOne({ number: row.endToEndId, institutionId }).lean<PaymentRecord>()
    : null;
  const given = { ...row, paymentId: payment?._id ?? null, explanation: null };
  if (!payment) return { ...given, outcome: 'unknown' };
  const { amount, currency, bookedOn, reference } = row;
  if (row.isIncoming) return { ...given, outcome: 'returned' };
  if (amount === null || bookedOn === '' || reference === '') return { ...given, outcome: 'unreadable' };
  const { recorded, state } = payment;
  if (state === 'paid' && recorded?.amount === amount && recorded.bookedOn === bookedOn)
    return { ...given, outcome: 'already' };
  if (amount !== payment.amount.amount || currency !== payment.amount.currency) return { ...given, outcome: 'differs' };
  try {
    const input = { reference, bookedOn, amount: payment.amount };
    await recordPayment({ actor, paymentId: payment._id, input, expected: payment.version, now });
    return { ...given, outcome: 'recorded' };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ...given, outcome: 'refused', explanation: error.explanation ?? 'payments.error.state' };
  }
}
