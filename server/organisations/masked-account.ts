import { maskedNumber, type BankAccountDetails, type BankAccountState } from '~/domain/organisations/bank-account';
import { personNames } from '#server/audit/person-names';
import { BankAccount, type BankAccountRecord } from '#server/models/bank-account';
import { openAccount } from './sealed-account';

/** An account as everybody sees it who may know of it at all: the number is masked. */
export interface MaskedAccount extends BankAccountDetails {
  state: BankAccountState;
  paymentsSuspendedSince: Date | null;
  changed: { by: string; at: Date };
  /** Finance's decision on the account as it is now; the reason where it was refused. */
  decided: { at: Date; reason: string } | null;
  version: number;
}

/** The account of an organisation; the caller has made sure that the actor may read its profile. */
export async function maskedAccount(organisationId: string): Promise<MaskedAccount | null> {
  const record = await BankAccount.findById(organisationId).lean<BankAccountRecord>();
  if (!record) return null;
  const details = openAccount(organisationId, record.sealed);
  const { state, paymentsSuspendedSince, changed, decided, version } = record;
  const names = await personNames([changed.by]);
  return {
    ...details,
    number: maskedNumber(details.number),
    state,
    paymentsSuspendedSince,
    changed: { by: names.get(changed.by) ?? changed.by, at: changed.at },
    decided: decided && { at: decided.at, reason: decided.reason },
    version,
  };
}
