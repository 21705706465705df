import { Schema } from 'mongoose';
import { LETTER_KINDS, type LetterKind } from '~/domain/letters/kinds';
import type { LetterWording } from '~/domain/letters/wording';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/** A version of an institution's words for a kind of letter; the highest number counts, and none is ever changed. */
export interface LetterTextRecord {
  _id: string;
  institutionId: string;
  kind: LetterKind;
  locale: Locale;
  /** From 1. */
  number: number;
  /** Null where it went back to the portal's own words. */
  wording: LetterWording | null;
  by: string;
  at: Date;
}

const schema = new Schema<LetterTextRecord>(
  {
    _id: String,
    institutionId: { type: String, required: true },
    kind: { type: String, enum: LETTER_KINDS, required: true },
    locale: { type: String, enum: LOCALES, required: true },
    number: { type: Number, required: true },
    wording: { type: Schema.Types.Mixed, default: null },
    by: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ institutionId: 1, kind: 1, locale: 1, number: -1 }, { unique: true });

export const LetterText = defineModel('LetterText', schema);
