import { Schema } from 'mongoose';
import type { EntryKind } from '~/domain/disbursements/entry-kinds';
import type { Currency } from '~/domain/shared/money';
import { defineModel } from './define-model';

/** An entry of the ledger: written once, never changed. Every balance is derived from these. */
export interface LedgerEntryRecord {
  /** Names the act, so that it is posted once: `paid:<payment>`, `payable:<milestone>:<part>`. */
  _id: string;
  kind: EntryKind;
  programmeId: string;
  source: string;
  institutionId: string;
  callId: string;
  agreementId: string;
  /** Null where it is about the whole agreement. */
  milestoneId: string | null;
  paymentId: string | null;
  /** Minor units, above zero. */
  amount: number;
  currency: Currency;
  /** The day that it counts for in Asia/Ashgabat, `2026-11-23`; not in a closed month. */
  bookedOn: string;
  /** Null where the portal did it. */
  by: string | null;
  at: Date;
  /** In words, for the statement; no personal data. */
  note: string;
}

const schema = new Schema<LedgerEntryRecord>(
  {
    _id: String,
    kind: { type: String, required: true },
    programmeId: { type: String, required: true },
    source: { type: String, required: true },
    institutionId: { type: String, required: true },
    callId: { type: String, required: true },
    agreementId: { type: String, required: true },
    milestoneId: { type: String, default: null },
    paymentId: { type: String, default: null },
    amount: { type: Number, required: true },
    currency: { type: String, required: true },
    bookedOn: { type: String, required: true },
    by: { type: String, default: null },
    at: { type: Date, required: true },
    note: { type: String, default: '' },
  },
  { versionKey: false, collection: 'ledgerEntries' },
);

schema.index({ agreementId: 1, at: 1, _id: 1 });
schema.index({ programmeId: 1, bookedOn: 1, _id: 1 });

export const LedgerEntry = defineModel('LedgerEntry', schema);
