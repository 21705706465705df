import { Schema } from 'mongoose';
import type { ProgrammeContent } from '~/domain/programmes/schema';
import { defineModel } from './define-model';

/** A programme as its lead institution keeps it. */
export interface ProgrammeRecord extends ProgrammeContent {
  _id: string;
  /** The institution that leads it; its managers make the calls. */
  institutionId: string;
  /** Counts approvals, so that two of them at once cannot both take the last money. */
  approvals: number;
  /** Counts acts on its ledger, so that none slips into a month while it is closed. */
  ledgerActs?: number;
  createdAt: Date;
  version: number;
}

const schema = new Schema<ProgrammeRecord>(
  {
    _id: String,
    institutionId: { type: String, required: true },
    code: { type: String, required: true },
    name: { type: Schema.Types.Mixed, required: true },
    startsOn: { type: String, required: true },
    endsOn: { type: String, required: true },
    partners: [Schema.Types.Mixed],
    sources: [Schema.Types.Mixed],
    serviceTypes: [Schema.Types.Mixed],
    places: [Schema.Types.Mixed],
    rubricTemplates: [Schema.Types.Mixed],
    formTemplates: [Schema.Types.Mixed],
    approvals: { type: Number, required: true },
    ledgerActs: { type: Number, default: 0 },
    createdAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ code: 1 }, { unique: true });
schema.index({ institutionId: 1, code: 1 });

export const Programme = defineModel('Programme', schema);
