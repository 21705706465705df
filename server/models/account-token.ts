import { Schema } from 'mongoose';
import type { TokenPurpose } from '~/domain/accounts/rules';
import { defineModel } from './define-model';

/** A mailed link that works once. */
export interface AccountTokenRecord {
  /** SHA-256 (hex) of the token in the link. */
  _id: string;
  purpose: TokenPurpose;
  /** Null where the address asked for has no account: the same is stored then, and nothing opens with it. */
  userId: string | null;
  /** The new address, of a change of e-mail. */
  email: string | null;
  expiresAt: Date;
}

const schema = new Schema<AccountTokenRecord>(
  {
    _id: String,
    purpose: { type: String, enum: ['reset-password', 'change-email'], required: true },
    userId: { type: String, default: null },
    email: { type: String, default: null },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'accountTokens' },
);

schema.index({ userId: 1, purpose: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const AccountToken = defineModel('AccountToken', schema);
