import { Schema } from 'mongoose';
import type { MilestoneKind } from '~/domain/agreements/content';
import { MILESTONE_STATES, type AcceptedPart, type MilestoneState } from '~/domain/milestones/status';
import type { Localized } from '~/domain/shared/localized';
import type { Currency } from '~/domain/shared/money';
import { defineModel } from './define-model';

/** A milestone of an agreement that is or was active. What is planned is in the agreement; here is how it goes. */
export interface MilestoneRecord {
  /** `<agreement>.<key>`. */
  _id: string;
  agreementId: string;
  /** Of the planned milestone. */
  key: string;
  organisationId: string;
  institutionId: string;
  programmeId: string;
  /** From the agreement in force, for lists. */
  kind: MilestoneKind;
  title: Localized;
  dueOn: string;
  /** Minor units. */
  amount: number;
  currency: Currency;
  state: MilestoneState;
  /** What is accepted so far; their amounts sum to at most `amount`. */
  parts: AcceptedPart[];
  /** The highest number that a part was ever given: that of a part taken back is not given again. */
  lastPart: number;
  /** What the visit found that was asked for; null before. */
  visit: { by: string; name: string; at: Date; opinion: 'reached' | 'partly' | 'not-reached'; text: string } | null;
  /** Days before (negative: after) the due date, of the reminders that were sent; emptied when the due date changes. */
  reminded: number[];
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<MilestoneRecord>(
  {
    _id: String,
    agreementId: { type: String, required: true },
    key: { type: String, required: true },
    organisationId: { type: String, required: true },
    institutionId: { type: String, required: true },
    programmeId: { type: String, required: true },
    kind: { type: String, required: true },
    title: { type: mixed, required: true },
    dueOn: { type: String, required: true },
    amount: { type: Number, required: true },
    currency: { type: String, required: true },
    state: { type: String, enum: MILESTONE_STATES, required: true },
    parts: [mixed],
    lastPart: { type: Number, default: 0 },
    visit: { type: mixed, default: null },
    reminded: [Number],
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ agreementId: 1, dueOn: 1 });
schema.index({ institutionId: 1, state: 1, dueOn: 1, _id: 1 });
schema.index({ institutionId: 1, dueOn: 1, _id: 1 });
schema.index({ dueOn: 1, _id: 1 });
schema.index({ organisationId: 1, state: 1, dueOn: 1 });
schema.index({ state: 1, dueOn: 1 });

export const Milestone = defineModel('Milestone', schema);
