import { Schema } from 'mongoose';
import type { ClaimAct, ClaimKind, ClaimState } from '~/domain/disbursements/claims';
import type { Currency } from '~/domain/shared/money';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** One thing that is done about money that comes back: proposed by one person, confirmed or declined by another. */
export interface ClaimStep {
  /** From 1. */
  number: number;
  act: ClaimAct;
  /** Minor units, above zero. */
  amount: number;
  reason: string;
  /** The bank's reference; empty where no money moves. */
  reference: string;
  /** The day that it counts for. */
  bookedOn: string;
  formKey: string;
  proposed: Act;
  decided: (Act & { agreed: boolean; reason: string }) | null;
}

/** Money of an agreement that comes back from the organisation: given back by itself, or claimed by the institution. */
export interface ClaimRecord {
  /** Random. */
  _id: string;
  kind: ClaimKind;
  agreementId: string;
  organisationId: string;
  institutionId: string;
  /** For lists. */
  agreement: string;
  organisation: string;
  /** Minor units. */
  amount: number;
  currency: Currency;
  /** Minor units that were received or waived. */
  settled: number;
  state: ClaimState;
  steps: ClaimStep[];
  /** The number of the step that waits for a second person; null where none does. */
  waiting: number | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<ClaimRecord>(
  {
    _id: String,
    kind: { type: String, required: true },
    agreementId: { type: String, required: true },
    organisationId: { type: String, required: true },
    institutionId: { type: String, required: true },
    agreement: { type: String, default: '' },
    organisation: { type: String, required: true },
    amount: { type: Number, required: true },
    currency: { type: String, required: true },
    settled: { type: Number, required: true },
    state: { type: String, required: true },
    steps: [mixed],
    waiting: { type: Number, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false },
);

schema.index({ agreementId: 1 });
schema.index({ institutionId: 1, waiting: 1 });

export const Claim = defineModel('Claim', schema);
