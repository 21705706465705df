import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** Where the audit chain stood at the end of a day; today's grows with the chain. */
export interface AuditHeadRecord {
  /** The day in Asia/Ashgabat, as `2026-11-22`. */
  _id: string;
  sequence: number;
  hash: string;
  at: Date;
}

const schema = new Schema<AuditHeadRecord>(
  {
    _id: String,
    sequence: { type: Number, required: true },
    hash: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, collection: 'auditHeads' },
);

schema.index({ sequence: -1 });

export const AuditHead = defineModel('AuditHead', schema);
