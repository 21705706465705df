import { Schema } from 'mongoose';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** What stands on letters of an institution besides its name. */
export interface LetterheadRecord {
  /** Of the institution. */
  _id: string;
  /** Below the name: address, telephone; a line each. */
  lines: Localized;
  /** What the signatory of letters is. */
  office: Localized;
  logo: { type: 'image/png' | 'image/jpeg'; data: Buffer } | null;
  version: number;
}

const text = { en: String, ru: String, tk: String };

const schema = new Schema<LetterheadRecord>(
  {
    _id: String,
    lines: text,
    office: text,
    logo: { type: new Schema({ type: { type: String }, data: Buffer }, { _id: false }), default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

export const Letterhead = defineModel('Letterhead', schema);
