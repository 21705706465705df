import { Schema } from 'mongoose';
import { SHEET_STATES, type SheetState } from '~/domain/evaluation/score-sheet';
import { defineModel } from './define-model';

/** One evaluator's sheet for one application. That it is there is the assignment. */
export interface ScoreSheetRecord {
  /** `<application>:<user>`. */
  _id: string;
  callId: string;
  lot: string;
  applicationId: string;
  userId: string;
  state: SheetState;
  /** Scores, comments and private notes (`SheetContent`) under the key ring: a backup tells nobody how anybody scored. */
  content: string;
  /** Drawn by lot, or given by hand and why. */
  assigned: { by: string; at: Date; how: 'drawn' | 'manual' | 'further'; reason: string };
  /** `formKey` names the form: sent twice it is submitted once. */
  submitted: { at: Date; formKey?: string } | null;
  /** When its owner last changed it; not there before. */
  savedAt?: Date;
  /** Every time that the chair gave it back. */
  reopened: { by: string; at: Date; reason: string }[];
  /** Why it counts no more: taken away by hand, recused since, the member left. */
  voided: { by: string; at: Date; reason: string } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<ScoreSheetRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    applicationId: { type: String, required: true },
    userId: { type: String, required: true },
    state: { type: String, enum: SHEET_STATES, required: true },
    content: { type: String, required: true },
    assigned: { type: mixed, required: true },
    submitted: { type: mixed, default: null },
    savedAt: Date,
    reopened: [mixed],
    voided: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ callId: 1, userId: 1, state: 1 });
schema.index({ userId: 1, state: 1 });
schema.index({ callId: 1, lot: 1, state: 1 });
schema.index({ applicationId: 1, state: 1 });

export const ScoreSheet = defineModel('ScoreSheet', schema);

export const sheetId = (applicationId: string, userId: string): string => `${applicationId}:${userId}`;
