import { Schema } from 'mongoose';
import type { MessageKey } from '~/domain/shared/message-key';
import { SUBMISSION_STATES, type SubmissionState } from '~/domain/submissions/status';
import { defineModel } from './define-model';

/** One submitted version of an application. What was submitted is in `SubmissionContent`, sealed. */
export interface SubmissionRecord {
  _id: string;
  applicationId: string;
  callId: string;
  lot: string;
  organisationId: string;
  /** Counts the submissions of the application, from 1. */
  number: number;
  /** Random, so that it tells nobody how many there are. */
  receipt: string;
  /** Names the form: sent twice it is one submission. */
  formKey: string;
  by: string;
  /** The database's clock at the end of the transaction; before `closesAt`. */
  submittedAt: Date;
  /** The deadline that it was measured against. */
  closesAt: Date;
  /** Hex, of the content as canonical JSON. */
  sha256: string;
  state: SubmissionState;
  /** Who took it back, when and (under the key ring, for the organisation) why, and the form that it was done with. */
  withdrawn: { by: string; at: Date; formKey: string; reason: string } | null;
  keys: {
    /** The data key, sealed to the call's public key (base64url). */
    call: string;
    /** The data key under the key ring, for the organisation to read again; null where the call seals strictly. */
    own: string | null;
    /** The data key under the key ring since the opening. */
    opened: string | null;
  };
  /** Names, sizes and hashes of files, who signed: what the receipt says, under the key ring; without names where the call seals strictly. */
  stub: string;
  /** Which run of the opening looked at it, and when; null where it was found whole, else why it could not be opened. */
  opened: { at: Date; run: number; failure: MessageKey | null } | null;
  version: number;
}

const withdrawn = new Schema({ by: String, at: Date, formKey: String, reason: String }, { _id: false });
const mixed = Schema.Types.Mixed;

const schema = new Schema<SubmissionRecord>(
  {
    _id: String,
    applicationId: { type: String, required: true },
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    organisationId: { type: String, required: true },
    number: { type: Number, required: true },
    receipt: { type: String, required: true },
    formKey: { type: String, required: true },
    by: { type: String, required: true },
    submittedAt: { type: Date, required: true },
    closesAt: { type: Date, required: true },
    sha256: { type: String, required: true },
    state: { type: String, enum: SUBMISSION_STATES, required: true },
    withdrawn: { type: withdrawn, default: null },
    keys: { type: mixed, required: true },
    stub: { type: String, required: true },
    opened: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ applicationId: 1, number: 1 }, { unique: true });
schema.index({ applicationId: 1, formKey: 1 }, { unique: true });
// At most one counts, whatever is clicked, retried or raced.
schema.index({ applicationId: 1 }, { unique: true, partialFilterExpression: { state: 'current' } });
schema.index({ receipt: 1 }, { unique: true });
schema.index({ callId: 1, state: 1, _id: 1 });
schema.index({ callId: 1, submittedAt: 1, _id: 1 });
schema.index({ organisationId: 1, submittedAt: -1 });

export const Submission = defineModel('Submission', schema);
