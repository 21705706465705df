import { Schema } from 'mongoose';
import { defineModel } from './define-model';

interface GuardRecord {
  _id: string;
  version: number;
}

const schema = new Schema<GuardRecord>(
  { _id: String, version: { type: Number, required: true } },
  { versionKey: false },
);

/** What must stay true over several documents; whoever could break it changes this one, so that two of them conflict. */
export const Guard = defineModel('Guard', schema);
