import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/**
 * What was typed into one section of an application, encrypted under the key ring. There is a record for every section
 * from the beginning, so that whoever saves meets whoever deletes.
 */
export interface ApplicationSectionRecord {
  /** `<application>:<section>`. */
  _id: string;
  applicationId: string;
  section: string;
  /** The form's fields as JSON (`FormValues`). */
  typed: string;
  /** Those fields of it that other questions depend on: to show one section nobody opens the others. */
  decisive: string;
  /** Grows with every save; a write names the one it has seen. */
  revision: number;
  saved: { by: string; at: Date } | null;
}

const schema = new Schema<ApplicationSectionRecord>(
  {
    _id: String,
    applicationId: { type: String, required: true },
    section: { type: String, required: true },
    typed: { type: String, required: true },
    decisive: { type: String, required: true },
    revision: { type: Number, required: true },
    saved: { type: new Schema({ by: String, at: Date }, { _id: false }), default: null },
  },
  { versionKey: false, collection: 'applicationSections' },
);

schema.index({ applicationId: 1, section: 1 }, { unique: true });

export const ApplicationSection = defineModel('ApplicationSection', schema);
