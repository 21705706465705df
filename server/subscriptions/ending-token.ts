import { keyring } from '#server/security/keyring';

const PURPOSE = 'call-subscription';

/** The page that ends a subscription; its address names the subscriber to nobody else, and is not stored. */
export function endingPath(subscriptionId: string): string {
  return `/calls/subscription/ending/${keyring().encrypt(Buffer.from(subscriptionId), PURPOSE)}`;
}

/** Whose subscription the token ends; null where it is not ours. */
export function subscriptionOfEndingToken(token: string): string | null {
  try {
    return keyring().decrypt(token, PURPOSE).toString();
  } catch {
    return null;
  }
}
