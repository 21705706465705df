import { Schema } from 'mongoose';
import type { Addendum, ListedCall, PublishedVersion } from '~/domain/calls/published-call';
import type { EvaluationStage } from '~/domain/evaluation/stage';
import type { Localized } from '~/domain/shared/localized';
import { defineModel } from './define-model';

/** A call for proposals: where it stands, and what the public may read of it. Its versions are `CallVersion`. */
export interface CallRecord {
  _id: string;
  programmeId: string;
  institutionId: string;
  /** Given at approval, so that numbers have no gaps; null before. */
  reference: string | null;
  created: { by: string; at: Date };
  /** The title in preparation, for the lists of those who prepare. */
  title: Localized;
  /** The version in preparation: the first one, or an addendum; null when there is none. */
  open: { number: number; submitted: boolean; returned: boolean } | null;
  /** The approval of the first version. */
  approved: { by: string; at: Date; publishAt: Date } | null;
  cancelled: { by: string; at: Date; reason: Localized } | null;
  /** The key dates of what is approved. */
  clarificationsUntil: Date | null;
  closesAt: Date | null;
  /** The end of the first opening: the minutes are there. */
  openedAt: Date | null;
  /** How far the evaluation is (`stageOfCall`); null before it begins. */
  evaluation: Exclude<EvaluationStage, 'ranked'> | null;
  /** When the last standstill of its lots ends; null before letters are issued. */
  standstillUntil?: Date | null;
  /** What is published (from `approved.publishAt` on); a copy of the last approved `CallVersion`. */
  current: PublishedVersion | null;
  addenda: Addendum[];
  listed: ListedCall | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<CallRecord>(
  {
    _id: String,
    programmeId: { type: String, required: true },
    institutionId: { type: String, required: true },
    reference: { type: String, default: null },
    created: { type: new Schema({ by: String, at: Date }, { _id: false }), required: true },
    title: { type: mixed, required: true },
    open: { type: mixed, default: null },
    approved: { type: mixed, default: null },
    cancelled: { type: mixed, default: null },
    clarificationsUntil: { type: Date, default: null },
    closesAt: { type: Date, default: null },
    openedAt: { type: Date, default: null },
    evaluation: { type: String, default: null },
    standstillUntil: { type: Date, default: null },
    current: { type: mixed, default: null },
    addenda: [mixed],
    listed: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

schema.index({ reference: 1 }, { unique: true, partialFilterExpression: { reference: { $type: 'string' } } });
schema.index({ institutionId: 1, 'created.at': -1, _id: -1 });
schema.index({ 'created.at': -1, _id: -1 });
// Committed money is summed by programme; the public lists sort by publication or deadline.
schema.index({ programmeId: 1, 'approved.publishAt': -1 });
schema.index({ 'approved.publishAt': -1 });
schema.index({ closesAt: 1 });
schema.index({ 'listed.words': 1 });

export const Call = defineModel('Call', schema);
