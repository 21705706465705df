import { hashRaw } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { decrypt, encrypt, KEY_BYTES, NotOpened } from './authenticated';

/** What a guess costs: memory in KiB and passes over it. It is stored with what is locked, so that it can grow. */
export interface LockCost {
  memoryCost: number;
  timeCost: number;
}

/** Costs of argon2id (the package's default algorithm): an opener waits about a quarter of a second, a guesser too. */
const COST: LockCost = { memoryCost: 65_536, timeCost: 3 };
/** Nobody who can change what is stored shall make the portal take more than this. */
const MOST: LockCost = { memoryCost: 262_144, timeCost: 10 };
const SALT_BYTES = 16;
const COST_BYTES = 5;

/** A secret under a passphrase: `memory (4) ‖ passes (1) ‖ salt ‖ encrypted`. */
export async function lock(secret: Buffer, passphrase: string, context: string, cost = COST): Promise<Buffer> {
  const head = Buffer.alloc(COST_BYTES);
  head.writeUInt32BE(cost.memoryCost);
  head.writeUInt8(cost.timeCost, 4);
  const salt = randomBytes(SALT_BYTES);
  return Buffer.concat([head, salt, encrypt(await keyOf(passphrase, salt, cost), secret, context)]);
}

/** The way back from `lock`; throws `NotOpened` for a wrong passphrase as for anything else that does not fit. */
export async function unlock(locked: Buffer, passphrase: string, context: string): Promise<Buffer> {
  if (locked.length < COST_BYTES + SALT_BYTES) throw new NotOpened();
  const cost = { memoryCost: locked.readUInt32BE(), timeCost: locked.readUInt8(4) };
  const isSound =
    cost.memoryCost >= 8 && cost.timeCost >= 1 && cost.memoryCost <= MOST.memoryCost && cost.timeCost <= MOST.timeCost;
  if (!isSound) throw new NotOpened();
  const key = await keyOf(passphrase, locked.subarray(COST_BYTES, COST_BYTES + SALT_BYTES), cost);
  return decrypt(key, locked.subarray(COST_BYTES + SALT_BYTES), context);
}

const keyOf = (passphrase: string, salt: Buffer, cost: LockCost): Promise<Buffer> =>
  hashRaw(passphrase.normalize('NFKC'), { ...cost, parallelism: 1, outputLen: KEY_BYTES, salt });
