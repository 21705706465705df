/** Where things lie in the one ordered map of bytes: a kind, an id of four bytes, then what the kind needs. */
export const KIND = { meta: 0x00, catalog: 0x01, session: 0x02, garbage: 0x03, record: 0x10, index: 0x20 } as const;

export const META_KEY = Buffer.from([KIND.meta]);
const ROW_ID_SIZE = 6;

export function kindRange(kind: number): { start: Buffer; end: Buffer } {
  return { start: Buffer.from([kind]), end: Buffer.from([kind + 1]) };
}

export function namedKey(kind: number, name: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from([kind]), Buffer.from(name as string)]);
}

/** The keys of everything under an id: a collection's records or an index's entries. */
export function idRange(kind: number, id: number): { start: Buffer; end: Buffer } {
  return { start: idKey(kind, id), end: idKey(kind, id + 1) };
}

function idKey(kind: number, id: number): Buffer {
  const key = Buffer.allocUnsafe(5);
  key[0] = kind;
  key.writeUInt32BE(id, 1);
  return key;
}

export function recordKey(collectionId: number, rowId: number): Buffer {
  const key = Buffer.allocUnsafe(5 + ROW_ID_SIZE);
  key[0] = KIND.record;
  key.writeUInt32BE(collectionId, 1);
  key.writeUIntBE(rowId, 5, ROW_ID_SIZE);
  return key;
}

/** An index entry. Unique indexes keep the row in the value, so that one look-up finds it; others end with it. */
export function indexKey(indexId: number, value: Buffer, rowId?: number): Buffer {
  const key = Buffer.allocUnsafe(5 + value.length + (rowId === undefined ? 0 : ROW_ID_SIZE));
  key[0] = KIND.index;
  key.writeUInt32BE(indexId, 1);
  value.copy(key, 5);
  if (rowId !== undefined) key.writeUIntBE(rowId, 5 + value.length, ROW_ID_SIZE);
  return key;
}

export function rowIdAtEnd(bytes: Buffer): number {
  return bytes.readUIntBE(bytes.length - ROW_ID_SIZE, ROW_ID_SIZE);
}

export function rowIdBytes(rowId: number): Buffer {
  const bytes = Buffer.allocUnsafe(ROW_ID_SIZE);
  bytes.writeUIntBE(rowId, 0, ROW_ID_SIZE);
  return bytes;
}

/** The first key after every key that begins with `prefix`. */
export function afterPrefix(prefix: Buffer): Buffer {
  const end = Buffer.from(prefix);
  for (let i = end.length - 1; i >= 0; i--) {
    if (end[i] !== 0xff) {
      end[i]!++;
      return end.subarray(0, i + 1);
    }
  }
  throw new Error('a key of 0xff only');
}
