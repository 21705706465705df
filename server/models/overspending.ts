import { Schema } from 'mongoose';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** Why more than ten percent above a budget line was spent by a report, and what the institution's approver said to it. */
export interface OverspendingRecord {
  /** `<report>.<line>`. */
  _id: string;
  reportId: string;
  agreementId: string;
  institutionId: string;
  line: string;
  justified: Act & { text: string };
  /** Of the justification, and of the amount spent, as they are now; null before, and where either changed. */
  decided: (Act & { outcome: 'approved' | 'refused'; comment: string; spent: number }) | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<OverspendingRecord>(
  {
    _id: String,
    reportId: { type: String, required: true },
    agreementId: { type: String, required: true },
    institutionId: { type: String, required: true },
    line: { type: String, required: true },
    justified: { type: mixed, required: true },
    decided: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ reportId: 1 });
schema.index({ institutionId: 1, decided: 1 });

export const Overspending = defineModel('Overspending', schema);
