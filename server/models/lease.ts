import { Schema } from 'mongoose';
import { defineModel } from './define-model';

interface LeaseRecord {
  _id: string;
  holder: string;
  until: Date;
}

const schema = new Schema<LeaseRecord>(
  { _id: String, holder: { type: String, required: true }, until: { type: Date, required: true } },
  { versionKey: false },
);

/** What one process of the portal does alone, and until when it is trusted to be alive. */
export const Lease = defineModel('Lease', schema);
