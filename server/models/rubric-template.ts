import { Schema } from 'mongoose';
import type { Rubric } from '~/domain/rubrics/schema';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/**
 * A rubric of a programme as it is being worked on. What calls choose from are its versions, of which the programme
 * carries the current one.
 */
export interface RubricTemplateRecord {
  _id: string;
  programmeId: string;
  /** Names the rubric in addresses and calls; it stays when the name changes. */
  code: string;
  name: Localized;
  /** The working copy; it may have faults. */
  rubric: Rubric;
  /** The current version; null before the first one. */
  version: number | null;
  changed: { by: string; at: Date };
  /** Counts changes of the working copy. */
  revision: number;
}

const schema = new Schema<RubricTemplateRecord>(
  {
    _id: String,
    programmeId: { type: String, required: true },
    code: { type: String, required: true },
    name: { type: Schema.Types.Mixed, required: true },
    rubric: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, default: null },
    changed: { type: Schema.Types.Mixed, required: true },
    revision: { type: Number, required: true },
  },
  { versionKey: false, minimize: false, collection: 'rubricTemplates' },
);

schema.index({ programmeId: 1, code: 1 }, { unique: true });

export const RubricTemplate = defineModel('RubricTemplate', schema);
