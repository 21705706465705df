import { Schema } from 'mongoose';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { OPEN_REPORT_STATES, REPORT_STATES, type ReportState } from '~/domain/milestones/report-status';
import type { FormValues } from '~/forms/form-reply';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** What an organisation reports on a milestone. A returned one is written on; after a part was accepted there is another. */
export interface MilestoneReportRecord {
  /** Random. */
  _id: string;
  agreementId: string;
  milestoneId: string;
  /** Of the planned milestone. */
  key: string;
  organisationId: string;
  institutionId: string;
  /** From 1 within the milestone. */
  number: number;
  state: ReportState;
  /** What is asked in words, as it was when the report was begun. */
  form: FormDefinition;
  /** The whole form as it was handed in last: with what was planned; null before. */
  definition: FormDefinition | null;
  /** What is typed, by field name. */
  values: FormValues;
  begun: Act;
  /** Of the form that handed it in, so that it can be sent twice. */
  formKey: string | null;
  /** Every time it was handed in, with the SHA-256 of its answers and files, and what was said to it. */
  rounds: {
    submitted: Act;
    sha256: string;
    returned: (Act & { reason: string; comments: { item: string; text: string }[] }) | null;
  }[];
  /** `amount` in minor units; the numbers of the parts that it made. */
  accepted: (Act & { amount: number; comment: string; parts: number[] }) | null;
  /** Counts changes of its costs: those and its being handed in happen one after the other. */
  costActs: number;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<MilestoneReportRecord>(
  {
    _id: String,
    agreementId: { type: String, required: true },
    milestoneId: { type: String, required: true },
    key: { type: String, required: true },
    organisationId: { type: String, required: true },
    institutionId: { type: String, required: true },
    number: { type: Number, required: true },
    state: { type: String, enum: REPORT_STATES, required: true },
    form: { type: mixed, required: true },
    definition: { type: mixed, default: null },
    values: { type: mixed, default: {} },
    begun: { type: mixed, required: true },
    formKey: { type: String, default: null },
    rounds: [mixed],
    accepted: { type: mixed, default: null },
    costActs: { type: Number, default: 0 },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false, collection: 'milestoneReports' },
);

schema.index({ milestoneId: 1, number: 1 }, { unique: true });
// Of a milestone one report at a time is being written or examined.
schema.index(
  { milestoneId: 1 },
  { unique: true, partialFilterExpression: { state: { $in: [...OPEN_REPORT_STATES, 'submitted'] } } },
);
schema.index({ agreementId: 1, state: 1 });

export const MilestoneReport = defineModel('MilestoneReport', schema);
