import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** A provider of social services, here only as the home of its people; the profile grows on it. */
export interface OrganisationRecord {
  _id: string;
  /** As registered, in the language of the registration. */
  name: string;
  /** The name folded for finding likely duplicates. */
  nameKey: string;
  createdAt: Date;
  version: number;
}

const schema = new Schema<OrganisationRecord>(
  {
    _id: String,
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    createdAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ nameKey: 1 });

export const Organisation = defineModel('Organisation', schema);
