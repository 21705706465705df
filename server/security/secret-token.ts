import { createHash, randomBytes } from 'node:crypto';

/** A secret for a cookie or a mailed link: 256 random bits, base64url. Only its hash is stored. */
export function newSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Under what a token is stored. The token is random, so one SHA-256 is enough. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
