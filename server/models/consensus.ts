import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** One criterion of one application that the committee discusses, or (criterion null) its total. */
export interface ConsensusRecord {
  /** `<application>:<criterion>`, `<application>:` for the total. */
  _id: string;
  callId: string;
  lot: string;
  applicationId: string;
  criterion: string | null;
  /** What was said, who agreed, the score and its justification (`Discussion`), under the key ring. */
  content: string;
  /** True when a score stands with its justification; a total is settled by a justification alone. */
  settled: { by: string; at: Date } | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<ConsensusRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    applicationId: { type: String, required: true },
    criterion: { type: String, default: null },
    content: { type: String, required: true },
    settled: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ callId: 1, lot: 1, applicationId: 1 });

export const Consensus = defineModel('Consensus', schema);
