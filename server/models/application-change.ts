import { Schema } from 'mongoose';
import { CHANGE_KINDS, type ChangeKind } from '~/domain/applications/history';
import { defineModel } from './define-model';

/** Who changed what in an application and when, for the organisation's own people. */
export interface ApplicationChangeRecord {
  _id: string;
  applicationId: string;
  kind: ChangeKind;
  /** The key of the section; null for what is about the whole. */
  section: string | null;
  by: string;
  /** From the first to the last save that is told as one. */
  from: Date;
  at: Date;
  /** The keys of the questions as JSON, encrypted under the key ring. */
  questions: string;
}

const schema = new Schema<ApplicationChangeRecord>(
  {
    _id: String,
    applicationId: { type: String, required: true },
    kind: { type: String, enum: CHANGE_KINDS, required: true },
    section: { type: String, default: null },
    by: { type: String, required: true },
    from: { type: Date, required: true },
    at: { type: Date, required: true },
    questions: { type: String, required: true },
  },
  { versionKey: false, collection: 'applicationChanges' },
);

schema.index({ applicationId: 1, at: -1, _id: 1 });
schema.index({ applicationId: 1, section: 1, at: -1 });

export const ApplicationChange = defineModel('ApplicationChange', schema);
