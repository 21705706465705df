import { Schema } from 'mongoose';
import type { SourceAmount } from '~/domain/calls/budget';
import type { CallNames } from '~/domain/calls/published-call';
import type { CallContent, Section } from '~/domain/calls/schema';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** Who saved a section of a version last. */
export interface SavedSection {
  version: number;
  by: string;
  at: Date;
}

/** A comment of an approver, at a section or (null) about the whole. */
export interface ReviewComment {
  section: Section | null;
  text: string;
}

/** One version of a call: in preparation, in approval, or approved and then immutable. Number 1 is the call itself, later ones are addenda. */
export interface CallVersionRecord {
  /** `<call id>:<number>`. */
  _id: string;
  callId: string;
  institutionId: string;
  number: number;
  content: CallContent;
  /** Every section's own version, so that two people can save different sections. */
  sections: Record<Section, SavedSection>;
  /** Everybody who saved or submitted: none of them can approve (separation rule 1). */
  preparedBy: string[];
  /** Why a published call is changed; null for the first version. */
  reason: Localized | null;
  submitted: { by: string; at: Date } | null;
  returned: { by: string; at: Date; comments: ReviewComment[] }[];
  approved: {
    by: string;
    at: Date;
    names: CallNames;
    /** Of content and names as canonical JSON. */
    sha256: string;
    /** Where money beyond the budget was approved: how much, and why. */
    overBudget: { beyond: SourceAmount[]; reason: string } | null;
  } | null;
  createdAt: Date;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<CallVersionRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    institutionId: { type: String, required: true },
    number: { type: Number, required: true },
    content: { type: mixed, required: true },
    sections: { type: mixed, required: true },
    preparedBy: [String],
    reason: { type: mixed, default: null },
    submitted: { type: mixed, default: null },
    returned: [mixed],
    approved: { type: mixed, default: null },
    createdAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ callId: 1, number: 1 }, { unique: true });

export const CallVersion = defineModel('CallVersion', schema);
