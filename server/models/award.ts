import { Schema } from 'mongoose';
import { AWARD_STATES, type AwardState } from '~/domain/awards/status';
import type { Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { defineModel } from './define-model';

/** A budget that fits a smaller amount than was asked for, as the organisation hands it in. */
export interface AwardRevision {
  /** From 1. */
  number: number;
  /** Budget lines by the key of their question, under the key ring. */
  lines: string;
  state: 'submitted' | 'returned' | 'agreed';
  submitted: { by: string; name: string; at: Date };
  /** What the institution said to it; the comment of a return is for the organisation. */
  reviewed: { by: string; name: string; at: Date; comment: string } | null;
}

/** Money of a programme for an application, from the decision until the agreement takes it over. */
export interface AwardRecord {
  /** Random. */
  _id: string;
  callId: string;
  lot: string;
  decisionId: string;
  applicationId: string;
  organisationId: string;
  institutionId: string;
  programmeId: string;
  /** The source of money by its code in the programme. */
  source: string;
  /** Decided at once, or moved up from the reserve list. */
  from: 'decision' | 'reserve';
  /** In the ranking, from 1. */
  place: number;
  requested: Money;
  /** What is offered. */
  amount: Money;
  conditions: Localized[];
  state: AwardState;
  /** True while it holds money (prepared, offered, accepted): of an application one at most. */
  live: boolean;
  /** Minor units that its agreement binds by the ledger; null as long as there is none in force: then the award's amount. */
  bound: number | null;
  offered: { by: string; at: Date } | null;
  /** The instant from which it can no longer be accepted; null before it is offered. */
  respondBy: Date | null;
  /** Since when an appeal in its lot keeps it from being answered; the time is added to `respondBy` afterwards. */
  suspendedAt: Date | null;
  /** `by` is null where the clock did it; `formKey` names the form, so that it can be sent twice. */
  answer: { by: string | null; name: string; at: Date; reason: string; formKey: string | null } | null;
  /** The award from the reserve list that took the place of this one, where it was declined or lapsed. */
  followedBy: string | null;
  /** Days before `respondBy` of the reminders that were sent. */
  reminded: number[];
  /** The newest last; empty where the whole amount is awarded. */
  revisions: AwardRevision[];
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<AwardRecord>(
  {
    _id: String,
    callId: { type: String, required: true },
    lot: { type: String, required: true },
    decisionId: { type: String, required: true },
    applicationId: { type: String, required: true },
    organisationId: { type: String, required: true },
    institutionId: { type: String, required: true },
    programmeId: { type: String, required: true },
    source: { type: String, required: true },
    from: { type: String, enum: ['decision', 'reserve'], required: true },
    place: { type: Number, required: true },
    requested: { type: mixed, required: true },
    amount: { type: mixed, required: true },
    conditions: [mixed],
    state: { type: String, enum: AWARD_STATES, required: true },
    live: { type: Boolean, required: true },
    bound: { type: Number, default: null },
    offered: { type: mixed, default: null },
    respondBy: { type: Date, default: null },
    suspendedAt: { type: Date, default: null },
    answer: { type: mixed, default: null },
    followedBy: { type: String, default: null },
    reminded: [Number],
    revisions: [mixed],
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ applicationId: 1 }, { unique: true, partialFilterExpression: { live: true } });
schema.index({ callId: 1, lot: 1, place: 1 });
schema.index({ organisationId: 1, 'offered.at': -1 });
schema.index({ programmeId: 1, live: 1 });
schema.index({ state: 1, respondBy: 1 });
schema.index({ institutionId: 1, state: 1 });

export const Award = defineModel('Award', schema);
