import { Schema } from 'mongoose';
import type { Currency, Money } from '~/domain/shared/money';
import { defineModel } from './define-model';

interface Act {
  by: string;
  name: string;
  at: Date;
}

/** What an institution has told its bank to pay, as one file. */
export interface PaymentOrderRecord {
  /** Random. */
  _id: string;
  /** By institution and year, without gaps. */
  number: string;
  institutionId: string;
  currency: Currency;
  /** Minor units. */
  total: number;
  /** The day on which the bank is to pay. */
  executeOn: string;
  payments: { id: string; number: string; organisation: string; amount: Money }[];
  /** The account that it is paid from, under the key ring; the next order begins with it. */
  sealedFrom: string;
  state: 'open' | 'withdrawn';
  formKey: string;
  made: Act;
  withdrawn: (Act & { reason: string }) | null;
  /** Of its files, as they were made. */
  sha256: Record<'csv' | 'xml', string>;
}

const mixed = Schema.Types.Mixed;

const schema = new Schema<PaymentOrderRecord>(
  {
    _id: String,
    number: { type: String, required: true },
    institutionId: { type: String, required: true },
    currency: { type: String, required: true },
    total: { type: Number, required: true },
    executeOn: { type: String, required: true },
    payments: [mixed],
    sealedFrom: { type: String, required: true },
    state: { type: String, enum: ['open', 'withdrawn'], required: true },
    formKey: { type: String, required: true },
    made: { type: mixed, required: true },
    withdrawn: { type: mixed, default: null },
    sha256: { type: mixed, required: true },
  },
  { versionKey: false, collection: 'paymentOrders' },
);

schema.index({ number: 1 }, { unique: true });
schema.index({ institutionId: 1, 'made.at': -1 });
schema.index({ 'made.at': -1 });

export const PaymentOrder = defineModel('PaymentOrder', schema);
