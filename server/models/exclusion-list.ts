import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** One version of an exclusion list as it was uploaded. A newer list of the same name replaces it; it stays as history. */
export interface ExclusionListRecord {
  _id: string;
  name: string;
  /** The name folded: lists of one key are versions of one list. */
  key: string;
  /** Counted from 1 within the list of this name. */
  number: number;
  /** The day that the list itself bears, `2026-11-22`. */
  date: string;
  entries: number;
  sha256: string;
  uploaded: { by: string; at: Date };
  /** When a newer version took its place or it was withdrawn; null while it counts. */
  replaced: { by: string; at: Date } | null;
  /** Every organisation was matched since the list came or went. */
  matched: boolean;
}

const schema = new Schema<ExclusionListRecord>(
  {
    _id: String,
    name: { type: String, required: true },
    key: { type: String, required: true },
    number: { type: Number, required: true },
    date: { type: String, required: true },
    entries: { type: Number, required: true },
    sha256: { type: String, required: true },
    uploaded: { type: Schema.Types.Mixed, required: true },
    replaced: { type: Schema.Types.Mixed, default: null },
    matched: { type: Boolean, default: false },
  },
  { versionKey: false },
);

schema.index({ key: 1, number: 1 }, { unique: true });
schema.index({ 'uploaded.at': -1 });

export const ExclusionList = defineModel('ExclusionList', schema);
