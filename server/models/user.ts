import { Schema } from 'mongoose';
import { ROLES, type Home, type Role } from '~/domain/accounts/roles';
import { MAIL_PREFERENCES, type MailPreference } from '~/domain/notifications/status';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/** A person with an account. What a state change means is in `server/accounts/`; this is shape and indexes only. */
export interface UserRecord {
  _id: string;
  /** As typed, and folded to lower case for finding it again. */
  email: string;
  emailKey: string;
  name: string;
  locale: Locale;
  home: Home | null;
  roles: Role[];
  /** argon2id; null until an invited person has chosen one. */
  passwordHash: string | null;
  emailConfirmedAt: Date | null;
  /** TOTP: the secret encrypted under the key ring, the last time step that was used, hashed recovery codes left. */
  secondFactor: { secret: string; confirmedAt: Date; lastStep: number; recoveryHashes: string[] } | null;
  mailPreference: MailPreference;
  disabled: { at: Date; by: string; reason: string } | null;
  createdAt: Date;
  /** From then on a sign-in on a strange device is told by mail. */
  firstSignInAt: Date | null;
  /** Grows with every change; a write names the version it has seen. */
  version: number;
}

const schema = new Schema<UserRecord>(
  {
    _id: String,
    email: { type: String, required: true },
    emailKey: { type: String, required: true },
    name: { type: String, required: true },
    locale: { type: String, enum: LOCALES, required: true },
    home: {
      type: {
        kind: { type: String, enum: ['institution', 'organisation'], required: true },
        id: { type: String, required: true },
      },
      default: null,
      _id: false,
    },
    roles: { type: [{ type: String, enum: ROLES }], required: true },
    passwordHash: { type: String, default: null },
    emailConfirmedAt: { type: Date, default: null },
    secondFactor: {
      type: { secret: String, confirmedAt: Date, lastStep: Number, recoveryHashes: [String] },
      default: null,
      _id: false,
    },
    mailPreference: { type: String, enum: MAIL_PREFERENCES, required: true },
    disabled: { type: { at: Date, by: String, reason: String }, default: null, _id: false },
    createdAt: { type: Date, required: true },
    firstSignInAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ emailKey: 1 }, { unique: true });
schema.index({ 'home.id': 1, name: 1 });
schema.index({ roles: 1 });
schema.index({ createdAt: -1 });

export const User = defineModel('User', schema);
