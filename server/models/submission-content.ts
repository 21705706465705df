import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** What was submitted, encrypted with the submission's data key and padded: apart from the record, so that lists stay light. */
export interface SubmissionContentRecord {
  /** The submission's id. */
  _id: string;
  sealed: Buffer;
}

const schema = new Schema<SubmissionContentRecord>(
  { _id: String, sealed: { type: Buffer, required: true } },
  { versionKey: false, collection: 'submissionContents' },
);

export const SubmissionContent = defineModel('SubmissionContent', schema);
