import { Schema } from 'mongoose';
import type { HitVerdict } from '~/domain/exclusion-lists/hits';
import { defineModel } from './define-model';

/**
 * What was decided on a likely hit: an organisation's name and an entry's name that resemble each other. It holds for every
 * later version of the list with the same entry and name. Decisions are only ever added; the latest counts.
 */
export interface HitDecisionRecord {
  /** `<hit key>:<number>`: of two people who decide at once, one wins. */
  _id: string;
  hitKey: string;
  number: number;
  organisationId: string;
  verdict: HitVerdict;
  reason: string;
  by: string;
  at: Date;
}

const schema = new Schema<HitDecisionRecord>(
  {
    _id: String,
    hitKey: { type: String, required: true },
    number: { type: Number, required: true },
    organisationId: { type: String, required: true },
    verdict: { type: String, required: true },
    reason: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);

schema.index({ organisationId: 1, hitKey: 1, number: 1 });

export const HitDecision = defineModel('HitDecision', schema);
