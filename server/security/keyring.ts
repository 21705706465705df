import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { currentConfig } from '#server/current-config';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keys by id; the first encrypts, all decrypt, so that a key is replaced by putting a new one in front. */
export interface Keyring {
  encrypt(plain: Buffer, associated: string): string;
  /** Throws where the key is not there, or where the text or its associated data were changed. */
  decrypt(sealed: string, associated: string): Buffer;
  /** A key of 32 bytes for this purpose from each key of the ring (HKDF), the current one first. */
  derive(purpose: string): Buffer[];
}

/**
 * Reads `id:base64(32 bytes),…`. What is encrypted reads `id.base64url(nonce ‖ tag ‖ text)`, AES-256-GCM; the associated
 * data says what the text belongs to (`totp:<user>`), so that it opens nowhere else.
 */
export function parseKeyring(value: string): Keyring {
  const entries = value.split(',').map((entry): [string, Buffer] => {
    const [id = '', key = ''] = entry.trim().split(':');
    const bytes = Buffer.from(key, 'base64');
    if (!/^[\w-]+$/.test(id) || bytes.length !== 32) throw new Error('The key ring is not id:base64(32 bytes),…');
    return [id, bytes];
  });
  const keys = new Map(entries);
  const [firstId, firstKey] = entries[0] as [string, Buffer];
  return {
    encrypt(plain, associated) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', firstKey, nonce).setAAD(Buffer.from(associated));
      const text = Buffer.concat([cipher.update(plain), cipher.final()]);
      return `${firstId}.${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')}`;
    },
    decrypt(sealed, associated) {
      const [id = '', body = ''] = sealed.split('.');
      const key = keys.get(id);
      if (!key) throw new Error(`The key ring has no key «${id}»`);
      const bytes = Buffer.from(body, 'base64url');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('An encrypted text was cut short');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(associated))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    },
    derive: (purpose) => entries.map(([, key]) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32))),
  };
}

let own: Keyring | undefined;

/** The installation's key ring (`KEYRING`). */
export function keyring(): Keyring {
  return (own ??= parseKeyring(currentConfig().KEYRING));
}
