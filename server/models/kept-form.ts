import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** What somebody had typed when their session was over; it waits for the same person to sign in again. */
export interface KeptFormRecord {
  _id: string;
  /** SHA-256 (hex) of the token in the browser's cookie. */
  keeper: string;
  userId: string;
  /** Path of the page that the form stands on, and the path that it was sent to. */
  page: string;
  target: string;
  /** The typed values as JSON, encrypted under the key ring; passwords and codes are not among them. */
  values: string;
  expiresAt: Date;
}

const schema = new Schema<KeptFormRecord>(
  {
    _id: String,
    keeper: { type: String, required: true },
    userId: { type: String, required: true },
    page: { type: String, required: true },
    target: { type: String, required: true },
    values: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'keptForms' },
);

schema.index({ keeper: 1, target: 1 });
schema.index({ userId: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const KeptForm = defineModel('KeptForm', schema);
