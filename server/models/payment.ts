import { Schema } from 'mongoose';
import { LIVE_PAYMENT_STATES, PAYMENT_STATES, type PaymentState } from '~/domain/disbursements/payment-status';
import type { AcceptedPart } from '~/domain/milestones/status';
import type { Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** A payment to an organisation of one accepted part of a milestone. */
export interface PaymentRecord {
  /** Random. */
  _id: string;
  /** By institution and year, without gaps. */
  number: string;
  agreementId: string;
  milestoneId: string;
  /** The number of the accepted part, and of which kind it is. */
  part: number;
  kind: AcceptedPart['kind'];
  organisationId: string;
  institutionId: string;
  programmeId: string;
  /** For lists: the agreement's number, the organisation's name and the milestone's title as they were when it was requested. */
  agreement: string;
  organisation: string;
  title: Localized;
  amount: Money;
  state: PaymentState;
  /** Of its form, so that it can be sent twice. */
  formKey: string;
  prepared: Act;
  /** `accountVersion`: of the bank account that it is approved for; nothing goes to another one. */
  approved: (Act & { accountVersion: number }) | null;
  /** The order to the bank that it went out with. */
  orderId: string | null;
  /** As the bank says; `amount` is what it took, in minor units of the payment's currency. */
  recorded: (Act & { reference: string; bookedOn: string; amount: number }) | null;
  /** Why it was declined, withdrawn or rejected. */
  stopped: (Act & { reason: string }) | null;
  /** The organisation has it. */
  confirmed: Act | null;
  version: number;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<PaymentRecord>(
  {
    _id: String,
    number: { type: String, required: true },
    agreementId: { type: String, required: true },
    milestoneId: { type: String, required: true },
    part: { type: Number, required: true },
    kind: { type: String, required: true },
    organisationId: { type: String, required: true },
    institutionId: { type: String, required: true },
    programmeId: { type: String, required: true },
    agreement: { type: String, default: '' },
    organisation: { type: String, required: true },
    title: { type: mixed, required: true },
    amount: { type: mixed, required: true },
    state: { type: String, enum: PAYMENT_STATES, required: true },
    formKey: { type: String, required: true },
    prepared: { type: mixed, required: true },
    approved: { type: mixed, default: null },
    orderId: { type: String, default: null },
    recorded: { type: mixed, default: null },
    stopped: { type: mixed, default: null },
    confirmed: { type: mixed, default: null },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false },
);

// Never two payments of one part, whatever is clicked, retried or raced.
schema.index(
  { milestoneId: 1, part: 1 },
  { unique: true, partialFilterExpression: { state: { $in: [...LIVE_PAYMENT_STATES] } } },
);
schema.index({ number: 1 }, { unique: true });
schema.index({ agreementId: 1, 'prepared.at': 1 });
schema.index({ institutionId: 1, state: 1, 'prepared.at': -1, _id: -1 });
schema.index({ institutionId: 1, 'prepared.at': -1, _id: -1 });
schema.index({ organisationId: 1, 'prepared.at': -1 });
schema.index({ orderId: 1 });
schema.index({ 'prepared.at': -1, _id: -1 });

export const Payment = defineModel('Payment', schema);
