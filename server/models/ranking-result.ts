import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** The ranking of a lot with everything that it was computed from: computed again it is the same. */
export interface RankingResultRecord {
  /** `<call>:<lot>:<number>`. */
  _id: string;
  callId: string;
  lot: string;
  /** Counts the rankings of the lot, from 1; an appeal may ask for another. */
  number: number;
  made: { by: string; at: Date };
  /** `RankingInputs` as canonical JSON under the key ring, and its SHA-256 in hex. */
  inputs: string;
  inputsSha256: string;
  /** `RankingResult` likewise. */
  result: string;
  resultSha256: string;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<RankingResultRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    number: { type: Number, required: true },
    made: { type: mixed, required: true },
    inputs: { type: String, required: true },
    inputsSha256: { type: String, required: true },
    result: { type: String, required: true },
    resultSha256: { type: String, required: true },
  },
  { versionKey: false, minimize: false, collection: 'rankingResults' },
);

schema.index({ callId: 1, lot: 1, number: 1 }, { unique: true });

export const RankingResult = defineModel('RankingResult', schema);
