import { Schema } from 'mongoose';
import type { Rubric } from '~/domain/rubrics/schema';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** A version of a programme's rubric: written once, never changed. */
export interface RubricTemplateVersionRecord {
  _id: string;
  templateId: string;
  number: number;
  name: Localized;
  rubric: Rubric;
  /** SHA-256 of the rubric's canonical JSON. */
  digest: string;
  /** What was changed and why, in the words of whoever made the version. */
  note: string;
  by: string;
  at: Date;
}

const schema = new Schema<RubricTemplateVersionRecord>(
  {
    _id: String,
    templateId: { type: String, required: true },
    number: { type: Number, required: true },
    name: { type: Schema.Types.Mixed, required: true },
    rubric: { type: Schema.Types.Mixed, required: true },
    digest: { type: String, required: true },
    // An empty note is a note.
    note: { type: String, default: '' },
    by: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, collection: 'rubricTemplateVersions' },
);

schema.index({ templateId: 1, number: 1 }, { unique: true });

export const RubricTemplateVersion = defineModel('RubricTemplateVersion', schema);
