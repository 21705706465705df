import { generateSecret, generateURI, verifySync } from 'otplib';
import { toString as drawQrCode } from 'qrcode';
import { keyring } from '#server/security/keyring';

/** Seconds that a phone's clock may be off, either way. */
const TOLERANCE_SECONDS = 30;

const placeOf = (userId: string) => `totp:${userId}`;

/** A new TOTP secret, encrypted for this person. */
export function newTotpSecret(userId: string): string {
  return keyring().encrypt(Buffer.from(generateSecret()), placeOf(userId));
}

interface Check {
  userId: string;
  sealedSecret: string;
  code: string;
  /** The last time step that was used: it and earlier ones are refused, so a code works once. */
  afterStep: number;
  now: Date;
}

/** The time step that a code belongs to; null when it is wrong, too old, or used. */
export function stepOfCode({ userId, sealedSecret, code, afterStep, now }: Check): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const result = verifySync({
    secret: openTotpSecret(userId, sealedSecret),
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: TOLERANCE_SECONDS,
    ...(afterStep >= 0 ? { afterTimeStep: afterStep } : {}),
  });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

export function openTotpSecret(userId: string, sealedSecret: string): string {
  return keyring().decrypt(sealedSecret, placeOf(userId)).toString();
}

/** The QR code that an authenticator app reads, as an SVG picture's `data:` address. */
export async function qrCodeOf(secret: string, label: string): Promise<string> {
  const svg = await drawQrCode(generateURI({ issuer: 'Opencall', label, secret }), { type: 'svg', margin: 2 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
