import type { PipelineStage } from 'mongoose';
import type { EntryKind } from '~/domain/disbursements/entry-kinds';
import type { Currency } from '~/domain/shared/money';
import { LedgerEntry, type LedgerEntryRecord } from '#server/models/ledger-entry';

type Part = 'programmeId' | 'source' | 'callId' | 'agreementId' | 'milestoneId';

/** The entries of one kind and currency that have the same parts, added up. */
export type LedgerSum<By extends Part> = Pick<LedgerEntryRecord, By> & {
  kind: EntryKind;
  currency: Currency;
  /** They count for a day before the one that was asked about. */
  isBefore: boolean;
  amount: number;
  entries: number;
};

interface Arguments<By extends Part> {
  scope: Partial<Record<keyof LedgerEntryRecord, unknown>>;
  by: readonly By[];
  /** Sums of what counts for days before this one stand by themselves. */
  parting?: string;
}

/** Sums of ledger entries, made by the database. */
export function ledgerSums<By extends Part>({ scope, by, parting = '' }: Arguments<By>): Promise<LedgerSum<By>[]> {
  const parts = Object.fromEntries(by.map((part) => [part, `$${part}`]));
  const isBefore = { $lt: ['$bookedOn', parting] };
  const named = Object.fromEntries([...by, 'kind', 'currency', 'isBefore'].map((part) => [part, `$_id.${part}`]));
  const stages: PipelineStage[] = [
    { $match: scope },
    {
      $group: {
        _id: { ...parts, kind: '$kind', currency: '$currency', isBefore },
        amount: { $sum: '$amount' },
        entries: { $sum: 1 },
      },
    },
    { $project: { _id: 0, amount: 1, entries: 1, ...named } },
  ];
  return LedgerEntry.aggregate<LedgerSum<By>>(stages);
}
