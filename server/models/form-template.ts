import { Schema } from 'mongoose';
import type { FormDefinition } from '~/domain/applications/form-definition';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/**
 * An application form of a programme as it is being worked on. What calls choose from are its versions, of which the
 * programme carries the current one.
 */
export interface FormTemplateRecord {
  _id: string;
  programmeId: string;
  /** Names the template in addresses and calls; it stays when the name changes. */
  code: string;
  name: Localized;
  /** The working copy; it may have faults. */
  form: FormDefinition;
  /** The current version; null before the first one. */
  version: number | null;
  /** Keys of all questions that any version has had: no new question is given one of them. */
  usedKeys: string[];
  changed: { by: string; at: Date };
  /** Counts changes of the working copy. */
  revision: number;
}

const schema = new Schema<FormTemplateRecord>(
  {
    _id: String,
    programmeId: { type: String, required: true },
    code: { type: String, required: true },
    name: { type: Schema.Types.Mixed, required: true },
    form: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, default: null },
    usedKeys: [String],
    changed: { type: Schema.Types.Mixed, required: true },
    revision: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ programmeId: 1, code: 1 }, { unique: true });

export const FormTemplate = defineModel('FormTemplate', schema);
