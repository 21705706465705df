import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { currentConfig } from '#server/current-config';

const SEPARATOR = '~';
const MAX_PEOPLE = 5;
export const KNOWN_DEVICE_SECONDS = 365 * 86_400;

/** Value of the devices cookie after somebody signed in; up to five people share a device. */
export function withKnownDevice(cookieValue: string, userId: string): string {
  const others = entriesOf(cookieValue).filter((entry) => !belongsTo(entry, userId));
  const mark = randomBytes(9).toString('base64url');
  return [`${mark}.${proofOf(mark, userId)}`, ...others].slice(0, MAX_PEOPLE).join(SEPARATOR);
}

/** The mark of a device on which this person signed in before; null on a strange one. It opens nothing by itself. */
export function knownDeviceOf(cookieValue: string, userId: string): string | null {
  return entriesOf(cookieValue).find((entry) => belongsTo(entry, userId)) ?? null;
}

function entriesOf(cookieValue: string): string[] {
  return cookieValue.split(SEPARATOR).filter(Boolean).slice(0, MAX_PEOPLE);
}

function belongsTo(entry: string, userId: string): boolean {
  const [mark = '', proof = ''] = entry.split('.');
  const expected = Buffer.from(proofOf(mark, userId));
  const given = Buffer.from(proof);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function proofOf(mark: string, userId: string): string {
  return createHmac('sha256', currentConfig().SESSION_SECRET).update(`device:${mark}:${userId}`).digest('base64url');
}
