import { Schema } from 'mongoose';
import { REFERRAL_SOURCES, type ReferralSource } from '~/domain/requests/referral';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** A link by which an institution without accounts sends requests; its secret is nowhere but with its holder. */
export interface ReferralLinkRecord {
  /** Random; not the secret. */
  _id: string;
  /** SHA-256 (hex) of the secret in the link. */
  hash: string;
  programmeId: string;
  /** The institution that leads the programme. */
  institutionId: string;
  /** To whom it was given. */
  holder: string;
  source: ReferralSource;
  /** A day, the last one. */
  validUntil: string;
  made: Act;
  revoked: (Act & { reason: string }) | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<ReferralLinkRecord>(
  {
    _id: String,
    hash: { type: String, required: true },
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    holder: { type: String, required: true },
    source: { type: String, enum: REFERRAL_SOURCES, required: true },
    validUntil: { type: String, required: true },
    made: { type: mixed, required: true },
    revoked: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ hash: 1 }, { unique: true });
schema.index({ institutionId: 1, 'made.at': -1 });

export const ReferralLink = defineModel('ReferralLink', schema);
