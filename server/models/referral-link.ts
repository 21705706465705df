import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** An address that an institution's people (a school, a clinic, a police station) send requests from without an account. */
export interface ReferralLinkRecord {
  /** Random. */
  _id: string;
  programmeId: string;
  /** The institution that gave it. */
  institutionId: string;
  /** To whom it was given, as `School 12, Ashgabat`. */
  label: string;
  /** What requests sent by it count as (`REQUEST_SOURCES`). */
  source: string;
  /** SHA-256 of the secret in the address. */
  digest: string;
  validUntil: Date;
  made: { by: string; name: string; at: Date };
  revoked: { by: string; name: string; at: Date } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<ReferralLinkRecord>(
  {
    _id: String,
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    label: { type: String, required: true },
    source: { type: String, required: true },
    digest: { type: String, required: true },
    validUntil: { type: Date, required: true },
    made: { type: mixed, required: true },
    revoked: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ digest: 1 }, { unique: true });
schema.index({ institutionId: 1, 'made.at': -1 });

export const ReferralLink = defineModel('ReferralLink', schema);
