import { monthAfter, monthsBetween } from '~/domain/disbursements/months';
import { portalDay } from '~/domain/shared/portal-day';
import { LedgerEntry } from '#server/models/ledger-entry';
import { LedgerMonth, type LedgerMonthRecord } from '#server/models/ledger-month';

export interface ListedMonth {
  month: string;
  closed: LedgerMonthRecord['closed'] | null;
  /** Hex; null while it is open. */
  sha256: string | null;
}

/** The months of a programme's ledger from its first entry until now, the latest first. */
export async function listMonths(programmeId: string, now: Date): Promise<ListedMonth[]> {
  const [first, closed] = [await firstMonth(programmeId), await closedMonths(programmeId)];
  if (first === null) return [];
  const known = new Map(closed.map((one) => [one.month, one]));
  return monthsBetween(first, portalDay(now).slice(0, 7))
    .reverse()
    .map((month) => ({ month, closed: known.get(month)?.closed ?? null, sha256: known.get(month)?.sha256 ?? null }));
}

/** The month that can be closed: the earliest that is open, once it is over; null where there is none. */
export async function monthToClose(programmeId: string, now: Date): Promise<string | null> {
  const latest = await LedgerMonth.findOne({ programmeId }, { month: 1 }).sort({ month: -1 }).lean();
  const next = latest ? monthAfter(latest.month) : await firstMonth(programmeId);
  return next !== null && next < portalDay(now).slice(0, 7) ? next : null;
}

async function firstMonth(programmeId: string): Promise<string | null> {
  const first = await LedgerEntry.findOne({ programmeId }, { bookedOn: 1 }).sort({ bookedOn: 1, _id: 1 }).lean();
  return first?.bookedOn.slice(0, 7) ?? null;
}

function closedMonths(programmeId: string): Promise<LedgerMonthRecord[]> {
  return LedgerMonth.find({ programmeId }).sort({ month: 1 }).lean<LedgerMonthRecord[]>();
}
