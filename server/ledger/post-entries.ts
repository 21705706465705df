import type { Actor } from '~/domain/accounts/roles';
import { balancesOf, overdrawn, type Balances, type EntryKind } from '~/domain/disbursements/entry-kinds';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import type { AgreementRecord } from '#server/models/agreement';
import { Award } from '#server/models/award';
import { LedgerEntry, type LedgerEntryRecord } from '#server/models/ledger-entry';
import { LedgerMonth } from '#server/models/ledger-month';
import { holdLedger } from './hold-ledger';

export interface NewEntry {
  /** What the act is called, unique for ever: `paid:<payment>`. */
  id: string;
  kind: EntryKind;
  /** Minor units of the agreement's currency, above zero. */
  amount: number;
  milestoneId?: string;
  paymentId?: string;
  note?: string;
}

interface Arguments {
  /** As `holdAgreement` gave it in the same transaction. */
  agreement: AgreementRecord;
  entries: readonly NewEntry[];
  /** The day that they count for; today where nothing is said. */
  bookedOn?: string;
  actor: Pick<Actor, 'userId'> | null;
  now: Date;
}

/**
 * Appends entries to the ledger of an agreement that the transaction holds; the result is what they leave. `invalid` where an
 * account would be overdrawn, an amount is no whole number above zero, or the day is in a closed month or to come.
 */
export async function postEntries({ agreement, entries, bookedOn, actor, now }: Arguments): Promise<Balances> {
  const day = bookedOn ?? portalDay(now);
  await holdLedger(agreement.programmeId);
  await assertOpenDay(agreement.programmeId, day, now);
  for (const { amount } of entries) {
    if (!Number.isSafeInteger(amount) || amount <= 0) throw new DomainError('invalid', 'ledger.error.amount');
  }
  const { _id: agreementId, programmeId, source, institutionId, callId } = agreement;
  const about = { agreementId, programmeId, source, institutionId, callId, bookedOn: day, by: actor?.userId ?? null };
  const { currency } = agreement.content.amount;
  const records = entries.map(({ id, milestoneId = null, paymentId = null, note = '', kind, amount }) => ({
    ...{ _id: id, kind, amount, currency, milestoneId, paymentId, note, at: now, ...about },
  }));
  await LedgerEntry.insertMany(records);
  const balances = await agreementBalances(agreementId);
  if (overdrawn(balances) !== null) throw new DomainError('invalid', 'ledger.error.limit');
  await Award.updateOne({ _id: agreement.awardId }, { $set: { bound: -balances.source } });
  return balances;
}

/** What an agreement's entries come to. */
export async function agreementBalances(agreementId: string): Promise<Balances> {
  const entries = await LedgerEntry.find({ agreementId }, { kind: 1, amount: 1 }).lean<
    Pick<LedgerEntryRecord, 'kind' | 'amount'>[]
  >();
  return balancesOf(entries);
}

async function assertOpenDay(programmeId: string, day: string, now: Date): Promise<void> {
  if (day > portalDay(now)) throw new DomainError('invalid', 'ledger.error.future');
  const closed = await LedgerMonth.exists({ programmeId, month: { $gte: day.slice(0, 7) } });
  if (closed) throw new DomainError('invalid', 'ledger.error.closed');
}
