import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** A month of a programme's ledger that finance has closed: nothing is booked in it, or before it, any more. */
export interface LedgerMonthRecord {
  /** `<programme>:<month>`. */
  _id: string;
  programmeId: string;
  /** `2026-11`. */
  month: string;
  closed: { by: string; name: string; at: Date };
  /** Of its entries, and of the month before: what it said when it was closed. */
  sha256: string;
  entries: number;
}

const schema = new Schema<LedgerMonthRecord>(
  {
    _id: String,
    programmeId: { type: String, required: true },
    month: { type: String, required: true },
    closed: { type: Schema.Types.Mixed, required: true },
    sha256: { type: String, required: true },
    entries: { type: Number, required: true },
  },
  { versionKey: false, collection: 'ledgerMonths' },
);

schema.index({ programmeId: 1, month: -1 });

export const LedgerMonth = defineModel('LedgerMonth', schema);
