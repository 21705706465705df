import { Schema } from 'mongoose';
import { ROLES, type Home, type Role } from '~/domain/accounts/roles';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { defineModel } from './define-model';

/** Somebody is asked to join a home. The mailed link holds a token of which only the SHA-256 (hex) is kept. */
export interface InvitationRecord {
  _id: string;
  tokenHash: string;
  email: string;
  emailKey: string;
  home: Home;
  roles: Role[];
  locale: Locale;
  /** Id of who invited; null for the first administrator. */
  invitedBy: string | null;
  createdAt: Date;
  sentAt: Date;
  expiresAt: Date;
  accepted: { at: Date; userId: string } | null;
  withdrawn: { at: Date; by: string | null } | null;
  /** Home and address while the invitation is neither accepted nor withdrawn: of such there is one. */
  openKey?: string;
  version: number;
}

const schema = new Schema<InvitationRecord>(
  {
    _id: String,
    tokenHash: { type: String, required: true },
    email: { type: String, required: true },
    emailKey: { type: String, required: true },
    home: {
      type: {
        kind: { type: String, enum: ['institution', 'organisation'], required: true },
        id: { type: String, required: true },
      },
      required: true,
      _id: false,
    },
    roles: { type: [{ type: String, enum: ROLES }], required: true },
    locale: { type: String, enum: LOCALES, required: true },
    invitedBy: { type: String, default: null },
    createdAt: { type: Date, required: true },
    sentAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    accepted: { type: { at: Date, userId: String }, default: null, _id: false },
    withdrawn: { type: { at: Date, by: String }, default: null, _id: false },
    openKey: { type: String },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ tokenHash: 1 }, { unique: true });
schema.index({ openKey: 1 }, { unique: true, partialFilterExpression: { openKey: { $exists: true } } });
schema.index({ 'home.id': 1, createdAt: -1 });
schema.index({ invitedBy: 1 });

export const Invitation = defineModel('Invitation', schema);
