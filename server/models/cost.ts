import { Schema } from 'mongoose';
import type { Currency } from '~/domain/shared/money';
import { defineModel } from './define-model';

/** A cost that an organisation reports with a milestone. */
export interface CostRecord {
  /** Random. */
  _id: string;
  reportId: string;
  agreementId: string;
  organisationId: string;
  institutionId: string;
  /** The key of the budget line. */
  line: string;
  /** A day, `2026-03-14`. */
  spentOn: string;
  description: string;
  supplier: string;
  /** The number of the supplier's document; empty where it has none. */
  document: string;
  /** Minor units, above zero. */
  amount: number;
  currency: Currency;
  /** The stored file; empty while there is none. */
  receipt: string;
  entered: { by: string; at: Date };
  /** The institution does not recognise it. */
  ineligible: { by: string; name: string; at: Date; reason: string } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<CostRecord>(
  {
    _id: String,
    reportId: { type: String, required: true },
    agreementId: { type: String, required: true },
    organisationId: { type: String, required: true },
    institutionId: { type: String, required: true },
    line: { type: String, required: true },
    spentOn: { type: String, required: true },
    description: { type: String, required: true },
    supplier: { type: String, required: true },
    document: { type: String, default: '' },
    amount: { type: Number, required: true },
    currency: { type: String, required: true },
    receipt: { type: String, default: '' },
    entered: { type: mixed, required: true },
    ineligible: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ reportId: 1, spentOn: 1, _id: 1 });
schema.index({ agreementId: 1, line: 1 });

export const Cost = defineModel('Cost', schema);
