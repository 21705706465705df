import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** Counted attempts, in the shape that rate-limiter-flexible reads and writes; keys hold no address and no e-mail. */
export interface ThrottleRecord {
  key: string;
  points: number;
  expire: Date;
}

const schema = new Schema<ThrottleRecord>(
  {
    key: { type: String, required: true },
    points: { type: Number, required: true },
    expire: { type: Date, required: true },
  },
  { versionKey: false },
);

schema.index({ key: 1 }, { unique: true });
schema.index({ expire: 1 }, { expireAfterSeconds: 0 });

export const Throttle = defineModel('Throttle', schema);
