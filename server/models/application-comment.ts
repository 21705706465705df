import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** What one colleague tells the others about a section of their application. */
export interface ApplicationCommentRecord {
  _id: string;
  applicationId: string;
  organisationId: string;
  section: string;
  by: string;
  at: Date;
  /** Encrypted under the key ring. */
  text: string;
  /** Names the form: sent twice it is one comment. */
  formKey: string;
  /** Nobody need do anything about it any more. */
  settled: { by: string; at: Date } | null;
}

const schema = new Schema<ApplicationCommentRecord>(
  {
    _id: String,
    applicationId: { type: String, required: true },
    organisationId: { type: String, required: true },
    section: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    text: { type: String, required: true },
    formKey: { type: String, required: true },
    settled: { type: new Schema({ by: String, at: Date }, { _id: false }), default: null },
  },
  { versionKey: false, collection: 'applicationComments' },
);

schema.index({ applicationId: 1, section: 1, at: 1 });
schema.index({ applicationId: 1, formKey: 1 }, { unique: true });
// The desk asks what waits for the people of an organisation.
schema.index({ organisationId: 1, settled: 1, at: -1 });

export const ApplicationComment = defineModel('ApplicationComment', schema);
