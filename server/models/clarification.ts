import { Schema } from 'mongoose';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** A public answer to one or more questions about a call; it never changes. */
export interface ClarificationRecord {
  _id: string;
  callId: string;
  /** Within the call, from 1, without gaps. */
  number: number;
  /** The question as published, in every language of the call. */
  question: Localized;
  answer: Localized;
  questionIds: string[];
  publishedBy: string;
  at: Date;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<ClarificationRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    number: { type: Number, required: true },
    question: { type: mixed, required: true },
    answer: { type: mixed, required: true },
    questionIds: [String],
    publishedBy: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);

schema.index({ callId: 1, number: -1 }, { unique: true });

export const Clarification = defineModel('Clarification', schema);
