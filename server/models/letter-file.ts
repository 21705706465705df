import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** The PDF of an issued letter, written once; its SHA-256 is in the letter. */
export interface LetterFileRecord {
  /** The letter. */
  _id: string;
  /** Its bytes under the key ring. */
  sealed: string;
}

const schema = new Schema<LetterFileRecord>(
  { _id: String, sealed: { type: String, required: true } },
  { versionKey: false, collection: 'letterFiles' },
);

export const LetterFile = defineModel('LetterFile', schema);
