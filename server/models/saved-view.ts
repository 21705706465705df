import { Schema } from 'mongoose';
import { RHYTHMS, type Rhythm } from '~/domain/dashboard/views';
import { defineModel } from './define-model';

/** What somebody wants to see of the dashboard again, and have mailed. */
export interface SavedViewRecord {
  /** Random. */
  _id: string;
  userId: string;
  name: string;
  /** `programme=…&city=…` */
  search: string;
  rhythm: Rhythm;
  /** The week or month for which it was mailed, or in which the rhythm was chosen. */
  mailedFor: string | null;
  version: number;
}

const schema = new Schema<SavedViewRecord>(
  {
    _id: String,
    userId: { type: String, required: true },
    name: { type: String, required: true },
    search: { type: String, required: true },
    rhythm: { type: String, enum: RHYTHMS, required: true },
    mailedFor: { type: String, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ userId: 1, name: 1 }, { unique: true });
schema.index({ rhythm: 1, mailedFor: 1 });

export const SavedView = defineModel('SavedView', schema);
