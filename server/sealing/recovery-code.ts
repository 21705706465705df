import { createHash } from 'node:crypto';
import { DomainError } from '~/domain/shared/errors';
import type { RecoveryShare } from './make-call-key';

/** Crockford's base 32: no letter that is read as another letter or as a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const GROUP = 5;
const FORMAT = 1;
const CALL_BYTES = 16;
const HEAD_BYTES = 3 + CALL_BYTES;
const CHECK_BYTES = 4;

/** A recovery share as people copy it from paper: groups of five letters and digits, with a checksum in them. */
export function toCode({ callId, generation, share }: RecoveryShare): string {
  const head = Buffer.from([FORMAT, generation >> 8, generation & 0xff]);
  const bytes = Buffer.concat([head, Buffer.from(callId.replaceAll('-', ''), 'hex'), share]);
  const letters = encode(Buffer.concat([bytes, checksum(bytes)]));
  return letters.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join(' ') ?? '';
}

/**
 * The way back from `toCode`, whatever case, spaces and dashes are typed, and with O for 0 and I or L for 1. `invalid` at
 * the field `code` where a letter is mistyped, missing or too many.
 */
export function fromCode(code: string): RecoveryShare {
  const letters = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const all = decode(letters);
  const bytes = all?.subarray(0, -CHECK_BYTES);
  const isWhole =
    bytes !== undefined &&
    bytes.length > HEAD_BYTES &&
    bytes[0] === FORMAT &&
    all?.subarray(-CHECK_BYTES).equals(checksum(bytes));
  if (!isWhole) throw new DomainError('invalid', 'sealing.error.code', { field: 'code' });
  const hex = bytes.subarray(3, HEAD_BYTES).toString('hex');
  return {
    callId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    generation: bytes.readUInt16BE(1),
    share: Buffer.from(bytes.subarray(HEAD_BYTES)),
  };
}

const checksum = (bytes: Buffer): Buffer =>
  createHash('sha256').update('opencall recovery share').update(bytes).digest().subarray(0, CHECK_BYTES);

function encode(bytes: Buffer): string {
  let letters = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= BITS; bits -= BITS) letters += ALPHABET[(held >> (bits - BITS)) & 31];
    held &= 31;
  }
  return bits > 0 ? letters + ALPHABET[(held << (BITS - bits)) & 31] : letters;
}

/** Null for a letter that is none, or for left-over bits that `encode` would not have left. */
function decode(letters: string): Buffer | null {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    held = (held << BITS) | value;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return held === 0 && bits < BITS ? Buffer.from(bytes) : null;
}
