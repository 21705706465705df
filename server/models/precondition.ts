import { Schema } from 'mongoose';
import { PRECONDITION_KINDS, type PreconditionKind } from '~/domain/preconditions/kinds';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** Something that must be there before an agreement is in force, as its call asks for it. */
export interface PreconditionRecord {
  /** `<agreement>.<key>`. */
  _id: string;
  agreementId: string;
  organisationId: string;
  institutionId: string;
  /** Of the call's list, and its place there. */
  key: string;
  order: number;
  kind: PreconditionKind;
  text: Localized;
  /** What the organisation says to one of kind `other`; its files are those of the subject `precondition:<_id>`. */
  evidence: (Act & { note: string }) | null;
  /** What the manager said to the evidence as it is now. */
  reviewed: (Act & { outcome: 'confirmed' | 'returned'; comment: string }) | null;
  waived: (Act & { reason: string }) | null;
  /** When the organisation was last reminded. */
  remindedAt: Date | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<PreconditionRecord>(
  {
    _id: String,
    agreementId: { type: String, required: true },
    organisationId: { type: String, required: true },
    institutionId: { type: String, required: true },
    key: { type: String, required: true },
    order: { type: Number, required: true },
    kind: { type: String, enum: PRECONDITION_KINDS, required: true },
    text: { type: mixed, required: true },
    evidence: { type: mixed, default: null },
    reviewed: { type: mixed, default: null },
    waived: { type: mixed, default: null },
    remindedAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ agreementId: 1, order: 1 });
// Evidence that waits for a manager.
schema.index(
  { institutionId: 1, 'evidence.at': 1 },
  { partialFilterExpression: { evidence: { $type: 'object' }, reviewed: null } },
);

export const Precondition = defineModel('Precondition', schema);
