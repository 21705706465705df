import { Schema } from 'mongoose';
import {
  VISIT_KINDS,
  VISIT_STATES,
  type QualityStandard,
  type StandardAnswer,
  type VisitKind,
  type VisitState,
} from '~/domain/quality/quality';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** A monitoring visit to a service, or its provider's self-assessment by the same checklist. */
export interface QualityVisitRecord {
  /** Random. */
  _id: string;
  /** By institution and year, given when it is done; null before and for self-assessments. */
  number: string | null;
  serviceId: string;
  programmeId: string;
  institutionId: string;
  kind: VisitKind;
  state: VisitState;
  /** Days. */
  plannedOn: string;
  doneOn: string | null;
  /** Who goes there, by name. */
  visitors: string;
  /** The standards as they were when it was planned. */
  standards: QualityStandard[];
  answers: { key: string; answer: StandardAnswer; note: string }[];
  summary: string;
  created: Act;
  done: Act | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<QualityVisitRecord>(
  {
    _id: String,
    number: { type: String, default: null },
    serviceId: { type: String, required: true },
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    kind: { type: String, enum: VISIT_KINDS, required: true },
    state: { type: String, enum: VISIT_STATES, required: true },
    plannedOn: { type: String, required: true },
    doneOn: { type: String, default: null },
    visitors: { type: String, default: '' },
    standards: [mixed],
    answers: [mixed],
    summary: { type: String, default: '' },
    created: { type: mixed, required: true },
    done: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ serviceId: 1, plannedOn: -1 });
schema.index({ institutionId: 1, state: 1, plannedOn: 1, _id: 1 });
schema.index({ institutionId: 1, plannedOn: 1, _id: 1 });
schema.index({ institutionId: 1, doneOn: 1, _id: 1 });
schema.index({ plannedOn: 1, _id: 1 });
schema.index({ programmeId: 1, plannedOn: -1 });

export const QualityVisit = defineModel('QualityVisit', schema);
