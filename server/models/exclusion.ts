import { Schema } from 'mongoose';
import type { Period } from '~/domain/verification/standing';
import { defineModel } from './define-model';

interface Act {
  by: string;
  at: Date;
}

/** With the version of the standing that was decided on: a decision that is sent twice is known again. */
type DecisionAct = Act & { expected: number };

/** An exclusion of an organisation from applying: proposed by a manager, in force once an approver agrees. */
export interface ExclusionRecord extends Period {
  _id: string;
  organisationId: string;
  reason: string;
  proposed: Act;
  approved: DecisionAct | null;
  declined: (DecisionAct & { reason: string }) | null;
  lifted: (Act & { reason: string }) | null;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<ExclusionRecord>(
  {
    _id: String,
    organisationId: { type: String, required: true },
    from: { type: String, required: true },
    until: { type: String, default: null },
    reason: { type: String, required: true },
    proposed: { type: mixed, required: true },
    approved: { type: mixed, default: null },
    declined: { type: mixed, default: null },
    lifted: { type: mixed, default: null },
  },
  { versionKey: false, minimize: false },
);

schema.index({ organisationId: 1, 'proposed.at': -1 });

export const Exclusion = defineModel('Exclusion', schema);
