import { Schema } from 'mongoose';
import { QUESTION_STATES, type QuestionState } from '~/domain/clarifications/status';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/** A question of an organisation about a call. Until the opening no page for staff reads who asked. */
export interface QuestionRecord {
  _id: string;
  callId: string;
  /** The institution of the call. */
  institutionId: string;
  organisationId: string;
  askerId: string;
  /** What staff see of the asker: the same for all questions of an organisation about this call. */
  letter: string;
  /** As asked, never changed; the published wording is the clarification's. */
  text: string;
  language: Locale;
  /** The key of the lot that it is about. */
  lot: string | null;
  askedAt: Date;
  /** Names the form: sent twice it is one question. */
  formKey: string;
  /** Random; goes into the digest of the audit event, which so binds the asker without telling who it is. */
  nonce: string;
  /** Follows from `answerId` and `setAside`; lists filter by it. */
  state: QuestionState;
  /** The clarification that answers it. */
  answerId: string | null;
  setAside: { by: string; at: Date; reason: string } | null;
  version: number;
}

const schema = new Schema<QuestionRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    institutionId: { type: String, required: true },
    organisationId: { type: String, required: true },
    askerId: { type: String, required: true },
    letter: { type: String, required: true },
    text: { type: String, required: true },
    language: { type: String, enum: LOCALES, required: true },
    lot: { type: String, default: null },
    askedAt: { type: Date, required: true },
    formKey: { type: String, required: true },
    nonce: { type: String, required: true },
    state: { type: String, enum: QUESTION_STATES, required: true },
    answerId: { type: String, default: null },
    setAside: { type: new Schema({ by: String, at: Date, reason: String }, { _id: false }), default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ organisationId: 1, formKey: 1 }, { unique: true });
schema.index({ organisationId: 1, askedAt: -1 });
schema.index({ callId: 1, askedAt: -1, _id: -1 });
schema.index({ callId: 1, state: 1, askedAt: -1, _id: -1 });
// The desk asks what waits for the managers of an institution.
schema.index({ institutionId: 1, state: 1, callId: 1 });

export const Question = defineModel('Question', schema);
