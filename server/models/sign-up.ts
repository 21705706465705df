import { Schema } from 'mongoose';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/**
 * What a representative said when signing up. It becomes a user and an organisation when the mailed link is confirmed,
 * and goes by itself when it is not. Each link stands for its own sign-up, so nobody confirms somebody else's password.
 */
export interface SignUpRecord {
  /** SHA-256 (hex) of the mailed token. */
  _id: string;
  email: string;
  name: string;
  organisation: string;
  locale: Locale;
  passwordHash: string;
  expiresAt: Date;
}

const schema = new Schema<SignUpRecord>(
  {
    _id: String,
    email: { type: String, required: true },
    name: { type: String, required: true },
    organisation: { type: String, required: true },
    locale: { type: String, enum: LOCALES, required: true },
    passwordHash: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'signUps' },
);

schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const SignUp = defineModel('SignUp', schema);
