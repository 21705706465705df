import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** The last number given out of a series, as `call:JPSP:2021`. */
export interface CounterRecord {
  _id: string;
  last: number;
}

const schema = new Schema<CounterRecord>(
  { _id: String, last: { type: Number, required: true } },
  { versionKey: false },
);

export const Counter = defineModel('Counter', schema);
