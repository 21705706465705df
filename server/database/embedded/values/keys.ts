import type { Binary, BSONRegExp, BSONSymbol, DBRef, Decimal128, Long, ObjectId, Timestamp } from 'bson';
import { Code, Double, MaxKey, MinKey } from 'bson';
import type { Doc } from './decode.ts';
import { numberPlace } from './number-order.ts';

/** Where a value's type stands in BSON's comparison order; missing sorts as null, below it only undefined and MinKey. */
export const RANK = {
  minKey: 2,
  undefined: 4,
  null: 5,
  number: 10,
  string: 15,
  object: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  boolean: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  dbPointer: 55,
  code: 60,
  codeWithScope: 65,
  maxKey: 127,
} as const;

const BY_CLASS: Record<string, number> = {
  ObjectId: RANK.objectId,
  Double: RANK.number,
  Int32: RANK.number,
  Long: RANK.number,
  Decimal128: RANK.number,
  Binary: RANK.binary,
  Timestamp: RANK.timestamp,
  BSONRegExp: RANK.regex,
  BSONSymbol: RANK.string,
  MinKey: RANK.minKey,
  MaxKey: RANK.maxKey,
  DBRef: RANK.dbPointer,
};

export function rankOf(value: unknown): number {
  if (typeof value === 'number') return RANK.number;
  if (typeof value === 'string') return RANK.string;
  if (typeof value === 'boolean') return RANK.boolean;
  if (value === null || value === undefined) return RANK.null;
  if (Array.isArray(value)) return RANK.array;
  if (value instanceof Date) return RANK.date;
  if (value instanceof Code) return value.scope ? RANK.codeWithScope : RANK.code;
  return BY_CLASS[(value as { _bsontype: string })._bsontype] ?? RANK.object;
}

/** Collects the bytes of one key; reused, since keys are made by the hundred thousand. */
class KeyWriter {
  bytes = Buffer.allocUnsafe(4096);
  length = 0;

  room(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + size));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }

  byte(value: number): void {
    this.room(1);
    this.bytes[this.length++] = value;
  }

  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** UTF-8 ended by 0x00 0x01; a 0x00 inside is followed by a larger byte, so no text is the beginning of another. */
  text(value: string): void {
    this.room(value.length * 6 + 2);
    if (value.includes('\0')) value = value.replaceAll('\0', '\0\u00ff');
    this.length += this.bytes.write(value, this.length, 'utf8');
    this.byte(0);
    this.byte(1);
  }

  int64(value: bigint): void {
    this.room(8);
    this.bytes.writeBigUInt64BE(BigInt.asUintN(64, value ^ (1n << 63n)), this.length);
    this.length += 8;
  }

  double(value: number): void {
    this.room(8);
    const at = this.length;
    this.bytes.writeDoubleBE(value === 0 ? 0 : value, at);
    if (this.bytes[at]! & 0x80) for (let i = at; i < at + 8; i++) this.bytes[i] = ~this.bytes[i]!;
    else this.bytes[at]! |= 0x80;
    this.length += 8;
  }
}

const writer = new KeyWriter();

function writeNumber(w: KeyWriter, value: unknown): void {
  const number = typeof value === 'number' ? value : value instanceof Double ? value.value : undefined;
  if (number !== undefined) {
    // why: NaN is below every number, and its own bits would be above.
    if (Number.isNaN(number)) w.raw(new Uint8Array(9));
    else {
      w.double(number);
      w.byte(0);
    }
    return;
  }
  const { floor, beyond } = numberPlace(value as Long | Decimal128);
  if (Number.isNaN(floor)) return w.raw(new Uint8Array(9));
  w.double(floor);
  w.byte(beyond ? 1 : 0);
  if (beyond) w.raw(beyond);
}

type WritePayload = (w: KeyWriter, value: never) => void;

const PAYLOADS: Record<number, WritePayload> = {
  [RANK.number]: writeNumber,
  [RANK.string]: (w, value: string | BSONSymbol) => w.text(String(value)),
  [RANK.object]: (w, value: Doc) => {
    for (const [name, item] of Object.entries(value)) {
      if (item === undefined) continue;
      const rank = rankOf(item);
      w.byte(rank);
      w.text(name);
      writePayload(w, item, rank);
    }
    w.byte(0);
  },
  [RANK.array]: (w, value: unknown[]) => {
    for (const item of value) writeValue(w, item);
    w.byte(0);
  },
  [RANK.objectId]: (w, value: ObjectId) => w.raw(value.id),
  [RANK.boolean]: (w, value: boolean) => w.byte(value ? 1 : 0),
  [RANK.date]: (w, value: Date) => w.int64(BigInt(Math.trunc(value.getTime()) || 0)),
  [RANK.timestamp]: (w, value: Timestamp) => w.int64(BigInt.asUintN(64, value.toBigInt()) ^ (1n << 63n)),
  [RANK.binary]: (w, value: Binary) => {
    const head = Buffer.alloc(5, value.sub_type);
    head.writeUInt32BE(value.position);
    w.raw(head);
    w.raw(value.buffer.subarray(0, value.position));
  },
  [RANK.regex]: (w, value: BSONRegExp) => {
    w.text(value.pattern);
    w.text(value.options);
  },
  [RANK.code]: (w, value: Code) => w.text(value.code),
  [RANK.codeWithScope]: (w, value: Code) => {
    w.text(value.code);
    writePayload(w, value.scope, RANK.object);
  },
  [RANK.dbPointer]: (w, value: DBRef) => {
    w.text(value.collection);
    w.raw(value.oid.id);
  },
};

function writePayload(w: KeyWriter, value: unknown, rank: number): void {
  PAYLOADS[rank]?.(w, value as never);
}

function writeValue(w: KeyWriter, value: unknown): void {
  const rank = rankOf(value);
  w.byte(rank);
  writePayload(w, value, rank);
}

/** Bytes whose order by memcmp is BSON's comparison order; no key is the beginning of another. */
export function valueKey(value: unknown): Buffer {
  writer.length = 0;
  writeValue(writer, value);
  return Buffer.from(writer.bytes.subarray(0, writer.length));
}

/** The key turned round, for a descending field. */
export function inverted(key: Buffer): Buffer {
  const turned = Buffer.allocUnsafe(key.length);
  for (let i = 0; i < key.length; i++) turned[i] = ~key[i]!;
  return turned;
}

export const isMinOrMaxKey = (value: unknown): boolean => value instanceof MinKey || value instanceof MaxKey;
