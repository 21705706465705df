import { createHash, timingSafeEqual } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import { publicKeyOf } from './key-pair';
import { NotOpened } from './authenticated';

/** Splits a private key so that any `needed` of `count` shares give it back and fewer tell nothing (Shamir). */
export async function splitKey(privateKey: Buffer, count: number, needed: number): Promise<Buffer[]> {
  return (await split(new Uint8Array(privateKey), count, needed)).map((share) => Buffer.from(share));
}

/**
 * The private key of a public key from shares of it; throws `NotOpened` where they are too few, of another key or damaged:
 * whatever comes out is compared with the public key.
 */
export async function joinShares(shares: readonly Buffer[], publicKey: Buffer): Promise<Buffer> {
  const joined = await combine(shares.map((share) => new Uint8Array(share))).then(Buffer.from, () => null);
  if (!joined || joined.length !== publicKey.length || !publicKeyOf(joined).equals(publicKey)) throw new NotOpened();
  return joined;
}

/** What is stored of a share to tell a whole one from a damaged one; a share is too random to be guessed from it. */
export function shareDigest(share: Buffer, context: string): Buffer {
  return createHash('sha256').update(context).update('\0').update(share).digest();
}

export function isWholeShare(share: Buffer, digest: Buffer, context: string): boolean {
  return timingSafeEqual(shareDigest(share, context), digest);
}
