import { keyring } from '#server/security/keyring';

const PURPOSE = 'mail-preference';

/** The page where a person changes how mail comes without signing in; the address names them to nobody else. */
export function preferencePath(userId: string): string {
  return `/mail-preference/${keyring().encrypt(Buffer.from(userId), PURPOSE)}`;
}

/** Whose page the token opens; null where it is not ours. */
export function userOfPreferenceToken(token: string): string | null {
  try {
    return keyring().decrypt(token, PURPOSE).toString();
  } catch {
    return null;
  }
}
