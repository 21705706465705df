import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** How the chunks of one file's content lie in the database. */
export interface ContentCipher {
  /** Bytes by which a stored chunk is longer than what it holds. */
  overhead: number;
  seal(n: number, bytes: Buffer): Buffer;
  /** Throws where the chunk was changed, or belongs to another place or file. */
  open(n: number, stored: Buffer): Buffer;
}

export const IN_CLEAR: ContentCipher = { overhead: 0, seal: (_n, bytes) => bytes, open: (_n, stored) => stored };

/**
 * AES-256-GCM under a file's own key; each stored chunk is nonce ‖ tag ‖ text and is bound to its file and its place. A
 * chunk that grows while its file arrives is sealed anew under another nonce.
 */
export function cipherUnder(key: Buffer, fileId: string): ContentCipher {
  const place = (n: number) => Buffer.from(`file-chunk:${fileId}:${n}`);
  return {
    overhead: NONCE_BYTES + TAG_BYTES,
    seal(n, bytes) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(place(n));
      const text = [cipher.update(bytes), cipher.final()];
      return Buffer.concat([nonce, cipher.getAuthTag(), ...text]);
    },
    open(n, stored) {
      const begins = NONCE_BYTES + TAG_BYTES;
      if (stored.length < begins) throw new Error(`Chunk ${n} of file ${fileId} was cut short`);
      const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, NONCE_BYTES))
        .setAAD(place(n))
        .setAuthTag(stored.subarray(NONCE_BYTES, begins));
      return Buffer.concat([decipher.update(stored.subarray(begins)), decipher.final()]);
    },
  };
}
