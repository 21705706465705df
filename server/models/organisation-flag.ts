import { Schema } from 'mongoose';
import type { FlagLevel } from '~/domain/verification/standing';
import { defineModel } from './define-model';

/** A mark that a manager put on an organisation, or (without a level) took off. Marks are only ever added. */
export interface OrganisationFlagRecord {
  _id: string;
  organisationId: string;
  level: FlagLevel | null;
  reason: string;
  by: string;
  at: Date;
}

const schema = new Schema<OrganisationFlagRecord>(
  {
    _id: String,
    organisationId: { type: String, required: true },
    level: { type: String, default: null },
    reason: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);

schema.index({ organisationId: 1, at: -1 });

export const OrganisationFlag = defineModel('OrganisationFlag', schema);
