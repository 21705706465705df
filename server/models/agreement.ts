import { Schema } from 'mongoose';
import { AGREEMENT_STATES, type AgreementState } from '~/domain/agreements/status';
import type { AgreementContent } from '~/domain/agreements/content';
import type { Locale } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** Who did something when; `name` is kept as it was then. */
interface Act {
  by: string;
  name: string;
  at: Date;
}

/** The agreement on an accepted award. Its amendments are `Amendment`. */
export interface AgreementRecord {
  /** Random. */
  _id: string;
  /** By institution and year, without gaps; given when it goes out for signature, null before. */
  number: string | null;
  awardId: string;
  callId: string;
  lot: string;
  applicationId: string;
  organisationId: string;
  institutionId: string;
  programmeId: string;
  /** The source of money by its code in the programme. */
  source: string;
  /** For lists: the call's reference, the organisation's name and the service as it was applied for. */
  reference: string;
  organisation: string;
  title: Localized;
  /** What it is written in, the first one rules; one or two. */
  languages: Locale[];
  state: AgreementState;
  /** As it is in force: of the last approved version. */
  content: AgreementContent;
  /** 1, and one more with each amendment in force. */
  edition: number;
  created: Act;
  /** The document that is signed: frozen, its SHA-256. */
  document: { fileId: string; sha256: string; at: Date } | null;
  /** One of each side. `fileId`: a scan of the signed paper; null where it was signed in the portal. */
  signatures: (Act & { side: 'organisation' | 'institution'; sha256: string; fileId: string | null })[];
  activated: Act | null;
  suspended: (Act & { reason: string }) | null;
  /** While there is one, nothing is paid. */
  holds: (Act & { key: string; reason: string })[];
  ended: (Act & { reason: string }) | null;
  /** Counts acts on its money: whoever posts to the ledger holds the agreement until their transaction ends. */
  acts: number;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<AgreementRecord>(
  {
    _id: String,
    number: { type: String, default: null },
    awardId: { type: String, required: true },
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    applicationId: { type: String, required: true },
    organisationId: { type: String, required: true },
    institutionId: { type: String, required: true },
    programmeId: { type: String, required: true },
    source: { type: String, required: true },
    reference: { type: String, required: true },
    organisation: { type: String, required: true },
    title: { type: mixed, required: true },
    languages: [String],
    state: { type: String, enum: AGREEMENT_STATES, required: true },
    content: { type: mixed, required: true },
    edition: { type: Number, required: true },
    created: { type: mixed, required: true },
    document: { type: mixed, default: null },
    signatures: [mixed],
    activated: { type: mixed, default: null },
    suspended: { type: mixed, default: null },
    holds: [mixed],
    ended: { type: mixed, default: null },
    acts: { type: Number, default: 0 },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

// Of an award there is one that was not given up.
schema.index(
  { awardId: 1 },
  { unique: true, partialFilterExpression: { state: { $in: AGREEMENT_STATES.slice(0, -1) } } },
);
schema.index({ number: 1 }, { unique: true, partialFilterExpression: { number: { $type: 'string' } } });
schema.index({ organisationId: 1, 'created.at': -1 });
schema.index({ institutionId: 1, 'created.at': -1, _id: -1 });
schema.index({ institutionId: 1, state: 1, 'created.at': -1, _id: -1 });
schema.index({ 'created.at': -1, _id: -1 });
schema.index({ callId: 1 });
schema.index({ programmeId: 1 });

export const Agreement = defineModel('Agreement', schema);
