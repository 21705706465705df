import { keyring } from '#server/security/keyring';
import type { OrderAccount } from './pain-001';

const placeOf = (institutionId: string) => `paying-account:${institutionId}`;

/** The account of an institution as it is kept with its orders. */
export function sealFrom(institutionId: string, account: OrderAccount): string {
  return keyring().encrypt(Buffer.from(JSON.stringify(account)), placeOf(institutionId));
}

/** The account again. */
export function openFrom(institutionId: string, sealed: string): OrderAccount {
  return JSON.parse(keyring().decrypt(sealed, placeOf(institutionId)).toString()) as OrderAccount;
}
