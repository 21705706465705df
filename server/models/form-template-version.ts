import { Schema } from 'mongoose';
import type { FormDefinition } from '~/domain/applications/form-definition';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** A version of a form template: written once, never changed. */
export interface FormTemplateVersionRecord {
  _id: string;
  templateId: string;
  number: number;
  name: Localized;
  form: FormDefinition;
  /** SHA-256 of the form's canonical JSON. */
  digest: string;
  /** What was changed and why, in the words of whoever made the version. */
  note: string;
  by: string;
  at: Date;
}

const schema = new Schema<FormTemplateVersionRecord>(
  {
    _id: String,
    templateId: { type: String, required: true },
    number: { type: Number, required: true },
    name: { type: Schema.Types.Mixed, required: true },
    form: { type: Schema.Types.Mixed, required: true },
    digest: { type: String, required: true },
    // An empty note is a note.
    note: { type: String, default: '' },
    by: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ templateId: 1, number: 1 }, { unique: true });

export const FormTemplateVersion = defineModel('FormTemplateVersion', schema);
