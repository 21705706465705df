import { Schema } from 'mongoose';
import { FEEDBACK_KINDS, FEEDBACK_STATES, type FeedbackKind, type FeedbackState } from '~/domain/quality/quality';
import { defineModel } from './define-model';

/** What somebody who receives a service says of it, to the institution and not to the provider. */
export interface FeedbackRecord {
  /** Random. */
  _id: string;
  serviceId: string;
  programmeId: string;
  institutionId: string;
  kind: FeedbackKind;
  /** Text and contact, encrypted under the key ring: they may say who somebody is. */
  sealed: string;
  /** What the sender asks for the state by. */
  reference: string;
  at: Date;
  state: FeedbackState;
  /** What the sender is shown. */
  answer: { by: string; name: string; at: Date; text: string } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<FeedbackRecord>(
  {
    _id: String,
    serviceId: { type: String, required: true },
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    kind: { type: String, enum: FEEDBACK_KINDS, required: true },
    sealed: { type: String, required: true },
    reference: { type: String, required: true },
    at: { type: Date, required: true },
    state: { type: String, enum: FEEDBACK_STATES, required: true },
    answer: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ reference: 1 }, { unique: true });
schema.index({ institutionId: 1, state: 1, at: -1 });
schema.index({ serviceId: 1, at: -1 });

export const Feedback = defineModel('Feedback', schema);
