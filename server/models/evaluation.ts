import { Schema } from 'mongoose';
import type { Shortfall } from '~/domain/assignment/draw';
import { EVALUATION_STAGES, type EvaluationStage } from '~/domain/evaluation/stage';
import { defineModel } from './define-model';

/** How the sheets of a lot were drawn: enough to draw them again. */
export interface AssignmentMade {
  /** Hex; with the same inputs it draws the same. */
  seed: string;
  by: string;
  at: Date;
  /** What was drawn from, as canonical JSON, and its SHA-256 in hex. */
  inputs: string;
  sha256: string;
  /** SHA-256 in hex of the drawn pairs as canonical JSON. */
  drawnSha256: string;
  /** What it could not keep to: what the page says of the result. */
  shortfalls: Shortfall[];
}

/** What the chair asked of a draw before it was made: somebody rather not, or rather, for an application. */
export interface AssignmentWish {
  applicationId: string;
  userId: string;
  kind: 'avoid' | 'prefer';
  reason: string;
  by: string;
  at: Date;
}

/** The end of the scoring of a lot. */
export interface ScoringClosed {
  by: string;
  at: Date;
  /** Applications with fewer sheets than the call asks for, and why it ended all the same; empty without any. */
  short: { applicationId: string; sheets: number }[];
  reason: string;
}

/** The evaluation of one lot of a call. */
export interface EvaluationRecord {
  /** `<call>:<lot>`. */
  _id: string;
  callId: string;
  lot: string;
  stage: EvaluationStage;
  /** When each stage began and by whom, the latest last. */
  begun: { stage: EvaluationStage; by: string; at: Date }[];
  assignment: AssignmentMade | null;
  /** Not there where none was ever told. */
  wishes?: AssignmentWish[];
  /** How the scoring ended; not there before. */
  scoring?: ScoringClosed;
  /** When members with open sheets were last reminded. */
  remindedAt?: Date;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<EvaluationRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    stage: { type: String, enum: EVALUATION_STAGES, required: true },
    begun: [mixed],
    assignment: { type: mixed, default: null },
    wishes: { type: [mixed], default: undefined },
    scoring: mixed,
    remindedAt: Date,
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ callId: 1, lot: 1 }, { unique: true });
schema.index({ stage: 1 });

export const Evaluation = defineModel('Evaluation', schema);

export const evaluationId = (callId: string, lot: string): string => `${callId}:${lot}`;
