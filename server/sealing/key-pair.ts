import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { decrypt, encrypt, KEY_BYTES, NotOpened } from './authenticated';

/** An X25519 key pair as raw bytes of 32 each. */
export interface KeyPair {
  publicKey: Buffer;
  privateKey: Buffer;
}

export function makeKeyPair(): KeyPair {
  const { privateKey } = generateKeyPairSync('x25519');
  const { x, d } = privateKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x ?? '', 'base64url'), privateKey: Buffer.from(d ?? '', 'base64url') };
}

/**
 * Encrypts for whoever holds the private key, and for nobody else: `ephemeral public key ‖ encrypted`. After RFC 9180's
 * base mode: X25519, HKDF-SHA256 over both public keys and the context, AES-256-GCM.
 */
export function sealTo(publicKey: Buffer, plain: Buffer, context: string): Buffer {
  const ephemeral = makeKeyPair();
  const key = sharedKey(ephemeral.privateKey, publicKey, Buffer.concat([ephemeral.publicKey, publicKey]), context);
  return Buffer.concat([ephemeral.publicKey, encrypt(key, plain, context)]);
}

/** The way back from `sealTo`; throws `NotOpened`. */
export function openSealed(privateKey: Buffer, sealed: Buffer, context: string): Buffer {
  const ephemeral = sealed.subarray(0, KEY_BYTES);
  const publicKey = publicKeyOf(privateKey);
  const key = sharedKey(privateKey, ephemeral, Buffer.concat([ephemeral, publicKey]), context);
  return decrypt(key, sealed.subarray(KEY_BYTES), context);
}

export function publicKeyOf(privateKey: Buffer): Buffer {
  const { x } = createPublicKey(privateObject(privateKey)).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url');
}

function sharedKey(privateKey: Buffer, publicKey: Buffer, salt: Buffer, context: string): Buffer {
  try {
    const secret = diffieHellman({ privateKey: privateObject(privateKey), publicKey: publicObject(publicKey) });
    return Buffer.from(hkdfSync('sha256', secret, salt, `opencall seal ${context}`, KEY_BYTES));
  } catch {
    // Bytes that are no key: what should have been sealed was changed.
    throw new NotOpened();
  }
}

// PKCS #8 and SPKI around 32 raw bytes (RFC 8410).
const PRIVATE_HEAD = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b656e032100', 'hex');

const privateObject = (raw: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, raw]), format: 'der', type: 'pkcs8' });
const publicObject = (raw: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, raw]), format: 'der', type: 'spki' });
