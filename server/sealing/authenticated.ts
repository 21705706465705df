import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes of every symmetric key of the sealing. */
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What was encrypted does not open: another key, another context, or changed bytes. Which of them cannot be told. */
export class NotOpened extends Error {
  constructor() {
    super('What is sealed does not open with this key');
  }
}

/** AES-256-GCM: `nonce ‖ tag ‖ text`. The context says what the text is, so that it opens as nothing else. */
export function encrypt(key: Buffer, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** The way back from `encrypt`; throws `NotOpened`. */
export function decrypt(key: Buffer, sealed: Buffer, context: string): Buffer {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new NotOpened();
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    throw new NotOpened();
  }
}
