import { Schema } from 'mongoose';
import type { CheckFinding, ScreeningOutcome } from '~/domain/screening/checklist';
import { defineModel } from './define-model';

/** What one screener found, check by check. */
export interface ScreenerOpinion {
  userId: string;
  at: Date;
  /** By the check's key. */
  findings: Record<string, CheckFinding>;
}

/** The one request for missing documents: asked, answered, or let pass. */
export interface DocumentRequest {
  by: string;
  at: Date;
  until: Date;
  /** What is missing, in the words of who asks. */
  reason: string;
  /** Keys of the questions of the form that may be answered anew; nothing else may. */
  questions: string[];
  /** By whom, when, by which form (sent twice it is one answer), and the SHA-256 (hex) of what was handed in. */
  answered: { by: string; at: Date; formKey: string; sha256: string } | null;
}

/** The eligibility screening of one application. */
export interface ScreeningRecord {
  /** The application. */
  _id: string;
  callId: string;
  lot: string;
  organisationId: string;
  opinions: ScreenerOpinion[];
  request: DocumentRequest | null;
  /** What was handed in on request: answers and files, under the key ring; null while nothing was. */
  supplement: string | null;
  /** What the organisation typed so far, under the key ring; null before, and once it is handed in. */
  draft: string | null;
  /** By the agreement of two screeners, or by the chair with reasons. */
  outcome: {
    eligible: boolean;
    by: 'agreement' | 'chair';
    userIds: string[];
    at: Date;
    checks: ScreeningOutcome[];
    reason: string;
  } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<ScreeningRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    organisationId: { type: String, required: true },
    opinions: [mixed],
    request: { type: mixed, default: null },
    supplement: { type: String, default: null },
    draft: { type: String, default: null },
    outcome: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ callId: 1, lot: 1, _id: 1 });
schema.index({ organisationId: 1, 'request.until': 1 });

export const Screening = defineModel('Screening', schema);
