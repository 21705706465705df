import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** One recurring job: when it is due, which run holds it, and how the last run ended. */
export interface JobRecord {
  /** The job's name in `server/jobs/all-jobs.ts`. */
  _id: string;
  dueAt: Date;
  /** Names the one run that may write the outcome, and until when its process is trusted to live. */
  lease: { run: string; until: Date } | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  outcome: 'done' | 'failed' | null;
  /** The kind of the last failure, without its words: they may hold personal data. */
  failure: string | null;
  runs: number;
}

const schema = new Schema<JobRecord>(
  {
    _id: String,
    dueAt: { type: Date, required: true },
    lease: { type: { run: String, until: Date }, default: null, _id: false },
    startedAt: { type: Date, default: null },
    finishedAt: { type: Date, default: null },
    outcome: { type: String, enum: ['done', 'failed', null], default: null },
    failure: { type: String, default: null },
    runs: { type: Number, required: true },
  },
  { versionKey: false, collection: 'jobs' },
);

export const Job = defineModel('Job', schema);
