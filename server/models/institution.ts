import { Schema } from 'mongoose';
import type { Locale } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/** A state body or partner whose staff work in the portal. */
export interface InstitutionRecord {
  _id: string;
  name: Record<Locale, string>;
  /** Short code in reference and letter numbers, as `MLSP`. */
  code: string;
  createdAt: Date;
  version: number;
}

const schema = new Schema<InstitutionRecord>(
  {
    _id: String,
    name: {
      en: { type: String, required: true },
      ru: { type: String, required: true },
      tk: { type: String, required: true },
    },
    code: { type: String, required: true },
    createdAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ code: 1 }, { unique: true });

export const Institution = defineModel('Institution', schema);
