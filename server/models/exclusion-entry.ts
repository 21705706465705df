import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** One line of an exclusion list. */
export interface ExclusionEntryRecord {
  /** `<list id>:<row>`. */
  _id: string;
  listId: string;
  /** The row of the file that it was read from. */
  row: number;
  /** The same for one entry in every version of its list. */
  entryKey: string;
  name: string;
  aliases: string[];
  country: string;
  reason: string;
  source: string;
  sourceId: string;
  /** Keys by which names that sound alike are found (`nameBlocks`). */
  blocks: string[];
}

const text = { type: String, default: '' };

const schema = new Schema<ExclusionEntryRecord>(
  {
    _id: String,
    listId: { type: String, required: true },
    row: { type: Number, required: true },
    entryKey: { type: String, required: true },
    name: { type: String, required: true },
    aliases: [String],
    country: text,
    reason: text,
    source: text,
    sourceId: text,
    blocks: [String],
  },
  { versionKey: false },
);

schema.index({ blocks: 1, listId: 1 });
schema.index({ listId: 1, row: 1 });

export const ExclusionEntry = defineModel('ExclusionEntry', schema);
