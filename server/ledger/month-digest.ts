import { createHash } from 'node:crypto';
import { daysOfMonth } from '~/domain/disbursements/months';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { LedgerEntry, type LedgerEntryRecord } from '#server/models/ledger-entry';
import { LedgerMonth } from '#server/models/ledger-month';

export interface MonthDigest {
  /** Of the digest of the month that was closed before it and of its own entries by day and name; hex. */
  sha256: string;
  entries: number;
}

/** What the ledger of a programme says of a month. */
export async function monthDigest(programmeId: string, month: string): Promise<MonthDigest> {
  const earlier = await LedgerMonth.findOne({ programmeId, month: { $lt: month } }, { sha256: 1 })
    .sort({ month: -1 })
    .lean();
  const hash = createHash('sha256').update(`${programmeId} ${month} ${earlier?.sha256 ?? ''}\n`);
  const { from, before } = daysOfMonth(month);
  const all = LedgerEntry.find({ programmeId, bookedOn: { $gte: from, $lt: before } })
    .sort({ bookedOn: 1, _id: 1 })
    .lean<LedgerEntryRecord[]>();
  let entries = 0;
  for (const entry of await all) {
    hash.update(`${canonicalJson(entry)}\n`);
    entries += 1;
  }
  return { sha256: hash.digest('hex'), entries };
}
