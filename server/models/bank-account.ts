import { Schema } from 'mongoose';
import type { BankAccountState } from '~/domain/organisations/bank-account';
import { defineModel } from './define-model';

/** The account to which an organisation is paid. */
export interface BankAccountRecord {
  /** The organisation's id. */
  _id: string;
  /** The organisation's name, for the list. */
  name: string;
  /** Holder, bank and number as JSON, encrypted under the key ring for this organisation (`server/organisations/sealed-account.ts`). */
  sealed: string;
  state: BankAccountState;
  /** Nothing is paid while this is not null: since the change that finance has not verified yet. */
  paymentsSuspendedSince: Date | null;
  changed: { by: string; at: Date };
  /** What finance decided about the account as it is now. */
  decided: { by: string; at: Date; reason: string } | null;
  version: number;
  /** Counts approvals of payments to it: a change of the account and an approval never pass each other unseen. */
  acts?: number;
}

const act = { by: { type: String, required: true }, at: { type: Date, required: true } };

const schema = new Schema<BankAccountRecord>(
  {
    _id: String,
    name: { type: String, required: true },
    sealed: { type: String, required: true },
    state: { type: String, required: true },
    paymentsSuspendedSince: { type: Date, default: null },
    changed: { type: act, required: true, _id: false },
    decided: { type: { ...act, reason: { type: String, default: '' } }, default: null, _id: false },
    version: { type: Number, required: true },
    acts: { type: Number, default: 0 },
  },
  { versionKey: false, collection: 'bankAccounts' },
);

schema.index({ state: 1, 'changed.at': 1 });
schema.index({ 'changed.at': 1 });

export const BankAccount = defineModel('BankAccount', schema);
