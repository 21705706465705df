import { Schema } from 'mongoose';
import { AMENDMENT_STATES, OPEN_AMENDMENT_STATES, type AmendmentState } from '~/domain/agreements/amendment-status';
import type { AgreementContent } from '~/domain/agreements/content';
import type { AgreementRecord } from './agreement';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** An amendment of an agreement in force: the whole content as it is to be. */
export interface AmendmentRecord {
  /** Random. */
  _id: string;
  agreementId: string;
  organisationId: string;
  institutionId: string;
  /** From 1 within the agreement; those that came to nothing keep theirs. */
  number: number;
  state: AmendmentState;
  /** Whose wish it was. */
  side: 'organisation' | 'institution';
  /** Why, in the words of whoever asked for it. */
  reason: string;
  /** The edition of the agreement that it was made from; in force as the next one. */
  edition: number;
  /** What was in force when it was made, to be compared with. */
  before: AgreementContent;
  content: AgreementContent;
  created: Act;
  /** Everybody of the institution who had a hand in it: none of them approves it. */
  preparers: string[];
  submitted: Act | null;
  returned: (Act & { comment: string }) | null;
  approved: Act | null;
  /** By the organisation's signatory, or why it is given up. */
  answered: (Act & { reason: string; sha256: string }) | null;
  inForce: Date | null;
  /** By institution and year, without gaps; given when it comes into force. */
  reference: string | null;
  /** What it says on paper, made after it has come into force; its SHA-256. */
  document: AgreementRecord['document'];
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<AmendmentRecord>(
  {
    _id: String,
    agreementId: { type: String, required: true },
    organisationId: { type: String, required: true },
    institutionId: { type: String, required: true },
    number: { type: Number, required: true },
    state: { type: String, enum: AMENDMENT_STATES, required: true },
    side: { type: String, required: true },
    reason: { type: String, required: true },
    edition: { type: Number, required: true },
    before: { type: mixed, required: true },
    content: { type: mixed, required: true },
    created: { type: mixed, required: true },
    preparers: [String],
    submitted: { type: mixed, default: null },
    returned: { type: mixed, default: null },
    approved: { type: mixed, default: null },
    answered: { type: mixed, default: null },
    inForce: { type: Date, default: null },
    reference: { type: String, default: null },
    document: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ agreementId: 1, number: 1 }, { unique: true });
// One at a time.
schema.index(
  { agreementId: 1 },
  { name: 'oneOpen', unique: true, partialFilterExpression: { state: { $in: [...OPEN_AMENDMENT_STATES] } } },
);
schema.index({ institutionId: 1, state: 1 });
schema.index({ organisationId: 1, state: 1 });
schema.index({ reference: 1 }, { unique: true, partialFilterExpression: { reference: { $type: 'string' } } });

export const Amendment = defineModel('Amendment', schema);
