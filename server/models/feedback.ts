import { Schema } from 'mongoose';
import { FEEDBACK_KINDS, FEEDBACK_STATES, type FeedbackKind, type FeedbackState } from '~/domain/feedback/feedback';
import { defineModel } from './define-model';

/** What somebody said of a service to the institution that follows it; its provider never sees it. */
export interface FeedbackRecord {
  /** Random, of the form that sent it. */
  _id: string;
  /** What its sender keeps to see the answer. */
  reference: string;
  serviceId: string;
  programmeId: string;
  /** The institution that follows the service. */
  institutionId: string;
  kind: FeedbackKind;
  /** `{ text, contact }` under the key ring. */
  sealed: string;
  /** The answer under the key ring; null before. */
  sealedAnswer: string | null;
  state: FeedbackState;
  at: Date;
  closed: { by: string; name: string; at: Date } | null;
  /** A day; null until it is closed. */
  deleteFrom: string | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<FeedbackRecord>(
  {
    _id: String,
    reference: { type: String, required: true },
    serviceId: { type: String, required: true },
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    kind: { type: String, enum: FEEDBACK_KINDS, required: true },
    sealed: { type: String, required: true },
    sealedAnswer: { type: String, default: null },
    state: { type: String, enum: FEEDBACK_STATES, required: true },
    at: { type: Date, required: true },
    closed: { type: mixed, default: null },
    deleteFrom: { type: String, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ reference: 1 }, { unique: true });
schema.index({ institutionId: 1, state: 1, at: -1 });
schema.index({ deleteFrom: 1 });

export const Feedback = defineModel('Feedback', schema);
