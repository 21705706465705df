import { Schema } from 'mongoose';
import { APPEAL_STATES, type AppealGround, type AppealState, type RedoneStage } from '~/domain/appeals/status';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** An organisation's appeal against what was decided on its application. */
export interface AppealRecord {
  /** Random. */
  _id: string;
  callId: string;
  lot: string;
  institutionId: string;
  /** The call's. */
  reference: string;
  applicationId: string;
  organisationId: string;
  /** The decision that it is against. */
  decisionId: string;
  /** Of its receipt, random. */
  receipt: string;
  /** Names the form: sent twice it is one appeal. */
  formKey: string;
  grounds: AppealGround[];
  /** `{ text }`, under the key ring. */
  content: string;
  /** Of grounds, text and files as they were handed in, in hex. */
  sha256: string;
  submitted: { by: string; name: string; at: Date };
  state: AppealState;
  /** People who took no part, named to decide it. */
  reviewers: { userId: string; name: string; by: string; at: Date }[];
  admissibility: { by: string; name: string; at: Date; reason: Localized } | null;
  withdrawn: { by: string; name: string; at: Date } | null;
  /** `redo` is the stage that an upheld appeal puts the lot back to; `summary` is for the public, without personal data. */
  outcome: {
    by: string;
    name: string;
    at: Date;
    reason: Localized;
    summary: Localized;
    redo: RedoneStage | null;
  } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<AppealRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    institutionId: { type: String, required: true },
    reference: { type: String, required: true },
    applicationId: { type: String, required: true },
    organisationId: { type: String, required: true },
    decisionId: { type: String, required: true },
    receipt: { type: String, required: true },
    formKey: { type: String, required: true },
    grounds: [String],
    content: { type: String, required: true },
    sha256: { type: String, required: true },
    submitted: { type: mixed, required: true },
    state: { type: String, enum: APPEAL_STATES, required: true },
    reviewers: [mixed],
    admissibility: { type: mixed, default: null },
    withdrawn: { type: mixed, default: null },
    outcome: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

// One appeal of an application against a decision.
schema.index({ applicationId: 1, decisionId: 1 }, { unique: true });
schema.index({ receipt: 1 }, { unique: true });
schema.index({ callId: 1, lot: 1, state: 1 });
schema.index({ institutionId: 1, state: 1, 'submitted.at': -1 });
schema.index({ 'reviewers.userId': 1, state: 1, 'submitted.at': -1 });
schema.index({ 'submitted.at': -1 });

export const Appeal = defineModel('Appeal', schema);
