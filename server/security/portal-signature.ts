import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { keyring } from './keyring';

const PURPOSE = 'opencall signature';
// PKCS #8 around the 32 bytes of an Ed25519 key (RFC 8410).
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A public key of the portal as a JSON Web Key (RFC 8037). */
export interface SigningKey {
  kid: string;
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  alg: 'EdDSA';
  use: 'sig';
}

export interface Signature {
  /** Ed25519 over the characters of the digest, base64url. */
  signature: string;
  /** The `kid` of the key. */
  signedBy: string;
}

/** Signs a digest (SHA-256, hex) with the key that belongs to the key ring's first key. */
export function signDigest(sha256: string): Signature {
  const [key] = privateKeys();
  if (!key) throw new Error('The key ring is empty');
  const signature = sign(null, Buffer.from(sha256), key).toString('base64url');
  return { signature, signedBy: publicKeyOf(key).kid };
}

/** Whether the portal signed this digest, with the present key or one that the ring still holds. */
export function isSignedByPortal(sha256: string, { signature, signedBy }: Signature): boolean {
  const jwk = signingKeys().find(({ kid }) => kid === signedBy);
  const key = jwk && createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' });
  return key !== undefined && verify(null, Buffer.from(sha256), key, Buffer.from(signature, 'base64url'));
}

/** What everybody can check the portal's signatures with, the present key first. */
export function signingKeys(): SigningKey[] {
  return privateKeys().map(publicKeyOf);
}

function privateKeys(): KeyObject[] {
  return keyring()
    .derive(PURPOSE)
    .map((seed) => createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' }));
}

function publicKeyOf(key: KeyObject): SigningKey {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const kid = createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex').slice(0, 16);
  return { kid, kty: 'OKP', crv: 'Ed25519', x, alg: 'EdDSA', use: 'sig' };
}
