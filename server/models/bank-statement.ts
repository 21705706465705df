import { Schema } from 'mongoose';
import type { MatchedRow } from '~/domain/disbursements/bank-statement';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** What became of each row of a bank's statement that somebody handed in; the statement itself is not kept. */
export interface BankStatementRecord {
  /** Random. */
  _id: string;
  institutionId: string;
  taken: Act;
  /** Of the statement as it was given. */
  sha256: string;
  rows: MatchedRow[];
  /** How many of them did not fit their payment. */
  mismatches: number;
  /** Somebody has dealt with what did not fit. */
  closed: Act | null;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<BankStatementRecord>(
  {
    _id: String,
    institutionId: { type: String, required: true },
    taken: { type: mixed, required: true },
    sha256: { type: String, required: true },
    rows: [mixed],
    mismatches: { type: Number, required: true },
    closed: { type: mixed, default: null },
  },
  { versionKey: false, collection: 'bankStatements' },
);

schema.index({ institutionId: 1, 'taken.at': -1 });
schema.index({ institutionId: 1, mismatches: 1, closed: 1 });

export const BankStatement = defineModel('BankStatement', schema);
