import { Schema } from 'mongoose';
import type { Checklist } from '~/domain/verification/checklist';
import type { VerificationStep } from '~/domain/verification/status';
import { defineModel } from './define-model';

/** One step in the verification of an organisation. Steps are only ever added: together they are its history. */
export interface VerificationRecord {
  /** `<organisation id>:<number>`. */
  _id: string;
  organisationId: string;
  number: number;
  step: VerificationStep;
  by: string;
  at: Date;
  /** What the organisation says with its request, what is wanted of it, or why it is refused. */
  text: string;
  checklist: Checklist | null;
  /** Of an outcome "verified": for how many months, and so until when. */
  months: number | null;
  validUntil: Date | null;
}

const schema = new Schema<VerificationRecord>(
  {
    _id: String,
    organisationId: { type: String, required: true },
    number: { type: Number, required: true },
    step: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    text: { type: String, default: '' },
    checklist: { type: Schema.Types.Mixed, default: null },
    months: { type: Number, default: null },
    validUntil: { type: Date, default: null },
  },
  { versionKey: false, minimize: false },
);

schema.index({ organisationId: 1, number: 1 }, { unique: true });

export const Verification = defineModel('Verification', schema);
