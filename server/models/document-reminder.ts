import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** That an organisation was reminded of a document, so that it happens once. */
export interface DocumentReminderRecord {
  /** `<organisation>:<kind>:<whose>:<last day>:<days before>`. */
  _id: string;
  organisationId: string;
  at: Date;
}

const schema = new Schema<DocumentReminderRecord>(
  {
    _id: String,
    organisationId: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, collection: 'documentReminders' },
);

schema.index({ organisationId: 1 });

export const DocumentReminder = defineModel('DocumentReminder', schema);
