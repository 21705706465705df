import type { BankAccountDetails } from '~/domain/organisations/bank-account';
import { keyring } from '#server/security/keyring';

/** What ties an account's encryption to its organisation: under another one's name it does not open. */
const placeOf = (organisationId: string) => `bank-account:${organisationId}`;

/** An account as it is kept. */
export function sealAccount(organisationId: string, account: BankAccountDetails): string {
  return keyring().encrypt(Buffer.from(JSON.stringify(account)), placeOf(organisationId));
}

/** The account again. Throws where the key is gone or the text belongs to another organisation. */
export function openAccount(organisationId: string, sealed: string): BankAccountDetails {
  return JSON.parse(keyring().decrypt(sealed, placeOf(organisationId)).toString()) as BankAccountDetails;
}
