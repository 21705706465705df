import { Schema } from 'mongoose';
import { FINDING_STATES, SEVERITIES, type FindingState, type Severity } from '~/domain/quality/quality';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** What a visit found wanting, until the visitor has seen that it is corrected. */
export interface FindingRecord {
  /** `<visit>.<number>`, numbered from 1. */
  _id: string;
  visitId: string;
  serviceId: string;
  programmeId: string;
  institutionId: string;
  /** The provider's home id. */
  providerId: string;
  /** Of the standard that is not met; null where it is of none. */
  standard: string | null;
  severity: Severity;
  text: string;
  /** What is to be done. */
  action: string;
  /** A day. */
  dueOn: string;
  state: FindingState;
  /** What the provider did, the last one last. */
  corrections: (Act & { text: string })[];
  /** Why it was sent back, the last one last. */
  returns: (Act & { reason: string })[];
  closed: (Act & { text: string }) | null;
  created: Act;
  /** Of what people were reminded. */
  reminded?: ('soon' | 'overdue')[];
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<FindingRecord>(
  {
    _id: String,
    visitId: { type: String, required: true },
    serviceId: { type: String, required: true },
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    providerId: { type: String, required: true },
    standard: { type: String, default: null },
    severity: { type: String, enum: SEVERITIES, required: true },
    text: { type: String, required: true },
    action: { type: String, required: true },
    dueOn: { type: String, required: true },
    state: { type: String, enum: FINDING_STATES, required: true },
    corrections: [mixed],
    returns: [mixed],
    closed: { type: mixed, default: null },
    created: { type: mixed, required: true },
    reminded: [String],
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ serviceId: 1, state: 1, dueOn: 1 });
schema.index({ institutionId: 1, state: 1, dueOn: 1, _id: 1 });
schema.index({ institutionId: 1, dueOn: 1, _id: 1 });
schema.index({ institutionId: 1, severity: 1, dueOn: 1, _id: 1 });
schema.index({ dueOn: 1, _id: 1 });
schema.index({ programmeId: 1, state: 1 });
schema.index({ visitId: 1 });
schema.index({ providerId: 1, state: 1, dueOn: 1 });
schema.index({ state: 1, dueOn: 1 });

export const Finding = defineModel('Finding', schema);
