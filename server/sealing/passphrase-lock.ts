import { hashRaw } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { decrypt, encrypt, KEY_BYTES } from './authenticated';

/** Costs of argon2id (the package's default algorithm): an opener waits about a quarter of a second, a guesser too. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: KEY_BYTES };
const SALT_BYTES = 16;

/** A secret under a passphrase: `salt ‖ encrypted`. */
export async function lock(secret: Buffer, passphrase: string, context: string): Promise<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  return Buffer.concat([salt, encrypt(await keyOf(passphrase, salt), secret, context)]);
}

/** The way back from `lock`; throws `NotOpened` for a wrong passphrase as for anything else that does not fit. */
export async function unlock(locked: Buffer, passphrase: string, context: string): Promise<Buffer> {
  const key = await keyOf(passphrase, locked.subarray(0, SALT_BYTES));
  return decrypt(key, locked.subarray(SALT_BYTES), context);
}

const keyOf = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  hashRaw(passphrase.normalize('NFKC'), { ...COST, salt });
