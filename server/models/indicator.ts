import { Schema } from 'mongoose';
import type { Disaggregation, PlannedIndicator, ValueState } from '~/domain/indicators/indicator';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** What a service is measured by. */
export interface IndicatorRecord extends PlannedIndicator {
  /** `<service>.<key>`. */
  _id: string;
  serviceId: string;
  programmeId: string;
  institutionId: string;
  /** One value a quarter, `2026-Q1`, in order. */
  values: {
    period: string;
    value: number;
    /** By disaggregation and its value, as `sex` → `female` → 12; their sums are `value`. */
    split: Partial<Record<Disaggregation, Record<string, number>>>;
    evidence: string;
    state: ValueState;
    reported: Act;
    decided: (Act & { reason: string }) | null;
  }[];
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<IndicatorRecord>(
  {
    _id: String,
    serviceId: { type: String, required: true },
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    key: { type: String, required: true },
    name: { type: mixed, required: true },
    unit: { type: mixed, required: true },
    baseline: { type: Number, required: true },
    target: { type: Number, required: true },
    derived: { type: String, default: null },
    disaggregations: [String],
    values: [mixed],
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ serviceId: 1, key: 1 });
schema.index({ programmeId: 1 });

export const Indicator = defineModel('Indicator', schema);
