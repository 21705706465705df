import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
} from 'bson';
import { isUtf8 } from 'node:buffer';
import { CommandError } from '../errors.ts';

/** A document in memory. A JS number is an Int32 when it is a whole number of that range, else a double. */
export type Doc = Record<string, unknown>;

const MAX_DEPTH = 180;
const MAX_DOCUMENT = 16 * 1024 * 1024;

function invalid(why: string): CommandError {
  return new CommandError(22, `Invalid BSON: ${why}`);
}

/**
 * Reads BSON without losing number types, which the driver's own reader does: a whole double stays a `Double`,
 * an int64 a `Long`. `only` limits the top level to the fields that a filter or sort needs.
 */
export function decode(bytes: Buffer, only?: ReadonlySet<string>): Doc {
  if (bytes.length < 5 || bytes.readInt32LE(0) !== bytes.length) throw invalid('wrong document length');
  return readDocument(bytes, 0, bytes.length, false, 0, only) as Doc;
}

/** Writes BSON; fields with the value undefined are left out. Throws 10334 above 16 MiB. */
export function encode(doc: Doc): Buffer {
  const bytes = serialize(doc, { ignoreUndefined: true });
  if (bytes.length > MAX_DOCUMENT)
    throw new CommandError(
      10334,
      `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and ${MAX_DOCUMENT}`,
    );
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

function readDocument(
  b: Buffer,
  start: number,
  limit: number,
  isArray: boolean,
  depth: number,
  only?: ReadonlySet<string>,
): Doc | unknown[] {
  if (depth > MAX_DEPTH) throw invalid('nested too deeply');
  if (start + 5 > limit) throw invalid('truncated document');
  const end = start + b.readInt32LE(start) - 1;
  if (end < start + 4 || end >= limit || b[end] !== 0) throw invalid('wrong document length');
  const list: unknown[] = [];
  const doc: Doc = {};
  // why: most fields of a scanned document are not wanted, and their length tells it without making a string.
  let lengths = 0;
  if (only) for (const name of only) lengths |= 1 << (name.length & 31);
  let at = start + 4;
  while (at < end) {
    const type = b[at]!;
    let zero = at + 1;
    let ascii = true;
    while (zero < end && b[zero] !== 0) if (b[zero++]! > 127) ascii = false;
    if (zero >= end) throw invalid('unterminated name');
    const from = zero + 1;
    const size = sizeOf(b, type, from, end);
    if (isArray) list.push(readValue(b, type, from, size, depth));
    else if (!only || !ascii || lengths & (1 << ((zero - at - 1) & 31))) {
      const name = ascii ? b.toString('latin1', at + 1, zero) : textOf(b, at + 1, zero);
      if (only === undefined || only.has(name)) {
        const value = readValue(b, type, from, size, depth);
        if (name === '__proto__')
          Object.defineProperty(doc, name, { value, enumerable: true, configurable: true, writable: true });
        else doc[name] = value;
      }
    }
    at = from + size;
  }
  return isArray ? list : doc;
}

const FIXED: Record<number, number> = {
  0x01: 8,
  0x06: 0,
  0x07: 12,
  0x08: 1,
  0x09: 8,
  0x0a: 0,
  0x10: 4,
  0x11: 8,
  0x12: 8,
  0x13: 16,
  0xff: 0,
  0x7f: 0,
};

/** Text that a driver could not read again is not taken. */
function textOf(b: Buffer, from: number, to: number): string {
  const text = b.toString('utf8', from, to);
  if (text.includes('\ufffd') && !isUtf8(b.subarray(from, to))) throw invalid('text that is not UTF-8');
  return text;
}

function sizeOf(b: Buffer, type: number, at: number, end: number): number {
  let size = FIXED[type];
  if (size === undefined) {
    if (type === 0x0b) size = b.indexOf(0, b.indexOf(0, at) + 1) + 1 - at;
    else {
      if (at + 4 > end) throw invalid('truncated value');
      const length = b.readInt32LE(at);
      if (type === 0x02 || type === 0x0d || type === 0x0e) {
        size = length < 1 ? -1 : 4 + length;
      } else if (type === 0x05) size = length < 0 ? -1 : 5 + length;
      else if (type === 0x0c) size = length < 1 ? -1 : 4 + length + 12;
      else if (type === 0x03 || type === 0x04 || type === 0x0f) size = length < 5 ? -1 : length;
      else throw invalid(`unknown type ${type}`);
    }
  }
  if (size < 0 || at + size > end) throw invalid('a value leaves its document');
  const textEnd = type === 0x02 || type === 0x0d || type === 0x0e ? at + size : type === 0x0c ? at + size - 12 : 0;
  if (textEnd > 0 && b[textEnd - 1] !== 0) throw invalid('a string without its end');
  if (type === 0x08 && b[at]! > 1) throw invalid('a boolean that is neither false nor true');
  return size;
}

function readValue(b: Buffer, type: number, at: number, size: number, depth: number): unknown {
  switch (type) {
    case 0x01: {
      const value = b.readDoubleLE(at);
      const looksInt32 = Number.isInteger(value) && value === (value | 0) && !Object.is(value, -0);
      return looksInt32 ? new Double(value) : value;
    }
    case 0x02:
      return textOf(b, at + 4, at + size - 1);
    case 0x03:
      return readDocument(b, at, at + size, false, depth + 1);
    case 0x04:
      return readDocument(b, at, at + size, true, depth + 1);
    case 0x05: {
      const subtype = b[at + 4]!;
      const from = subtype === 2 && size >= 9 ? at + 9 : at + 5;
      return new Binary(Buffer.from(b.subarray(from, at + size)), subtype);
    }
    case 0x07:
      return new ObjectId(b.subarray(at, at + 12));
    case 0x08:
      return b[at] === 1;
    case 0x09:
      return new Date(Number(b.readBigInt64LE(at)));
    case 0x06:
    case 0x0a:
      return null;
    case 0x0b: {
      const zero = b.indexOf(0, at);
      return new BSONRegExp(textOf(b, at, zero), textOf(b, zero + 1, at + size - 1));
    }
    case 0x0c: {
      const nameEnd = at + size - 12;
      return new DBRef(textOf(b, at + 4, nameEnd - 1), new ObjectId(b.subarray(nameEnd, nameEnd + 12)));
    }
    case 0x0d:
      return new Code(textOf(b, at + 4, at + size - 1));
    case 0x0e:
      return new BSONSymbol(textOf(b, at + 4, at + size - 1));
    case 0x0f: {
      const length = b.readInt32LE(at + 4);
      if (length < 1 || 8 + length + 5 > size || b[at + 7 + length] !== 0) throw invalid('wrong code length');
      const scope = readDocument(b, at + 8 + length, at + size, false, depth + 1) as Doc;
      return new Code(textOf(b, at + 8, at + 7 + length), scope);
    }
    case 0x10:
      return b.readInt32LE(at);
    case 0x11:
      return new Timestamp({ t: b.readUInt32LE(at + 4), i: b.readUInt32LE(at) });
    case 0x12:
      return Long.fromBits(b.readInt32LE(at), b.readInt32LE(at + 4));
    case 0x13:
      return new Decimal128(Buffer.from(b.subarray(at, at + 16)));
    case 0xff:
      return new MinKey();
    default:
      return new MaxKey();
  }
}
