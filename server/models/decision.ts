import { Schema } from 'mongoose';
import { DECISION_KINDS, type DecisionKind } from '~/domain/decisions/decision';
import { defineModel } from './define-model';

/** What an approver decided on the recommendation of a lot. It never changes; a later one takes its place. */
export interface DecisionRecord {
  /** `<call>:<lot>:<number>`. */
  _id: string;
  callId: string;
  lot: string;
  institutionId: string;
  /** Counts the decisions on the lot, from 1. */
  number: number;
  kind: DecisionKind;
  by: string;
  name: string;
  at: Date;
  /** Why it goes back or ends; empty for an approval. */
  reason: string;
  /** What it was decided on. */
  basis: { ranking: number; report: number; reportSha256: string };
  /** `DecidedApplication[]` as canonical JSON under the key ring, and its SHA-256 in hex; of a return, of none. */
  content: string;
  sha256: string;
  /** The act that sent its letters: from then on applicants and the public know. `basis` names the drafts that it sent, so many. */
  issued: { by: string; at: Date; standstillUntil: Date; basis: string; letters: number } | null;
  /** It no longer counts: the lot was returned, or an appeal was upheld. */
  voided: { by: string; at: Date; reason: string } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<DecisionRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    institutionId: { type: String, required: true },
    number: { type: Number, required: true },
    kind: { type: String, enum: DECISION_KINDS, required: true },
    by: { type: String, required: true },
    name: { type: String, required: true },
    at: { type: Date, required: true },
    reason: { type: String, default: '' },
    basis: { type: mixed, required: true },
    content: { type: String, required: true },
    sha256: { type: String, required: true },
    issued: { type: mixed, default: null },
    voided: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ callId: 1, lot: 1, number: 1 }, { unique: true });
schema.index({ 'issued.at': -1, _id: 1 });

export const Decision = defineModel('Decision', schema);
