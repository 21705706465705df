import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** A file of an order to the bank, written once; its SHA-256 is in the order. */
export interface PaymentOrderFileRecord {
  /** `<order>:<csv|xml>`. */
  _id: string;
  /** Its bytes under the key ring. */
  sealed: string;
}

const schema = new Schema<PaymentOrderFileRecord>(
  { _id: String, sealed: { type: String, required: true } },
  { versionKey: false, collection: 'paymentOrderFiles' },
);

export const PaymentOrderFile = defineModel('PaymentOrderFile', schema);
