import { type Doc, encode } from '../values/decode.ts';

const EMPTY_END = Buffer.from([0]);

function head(type: number, name: string): Buffer {
  return Buffer.from(`${String.fromCharCode(type)}${name}\0`, 'latin1');
}

function sized(parts: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.alloc(4), ...parts, EMPTY_END]);
  body.writeInt32LE(body.length);
  return body;
}

/** A document's elements without its length and its end. */
const elements = (doc: Doc): Buffer => encode(doc).subarray(4, -1);

function withRaw(cursor: Doc, name: string, batch: Buffer[]): Buffer {
  const { [name]: _taken, ...rest } = cursor;
  const list = sized(batch.flatMap((raw, i) => [head(3, String(i)), raw]));
  return sized([head(4, name), list, elements(rest)]);
}

/** The BSON of an answer; a cursor's documents, which are BSON already, go into it as they are. */
export function encodeReply(reply: Doc): Buffer {
  const { cursor, ...rest } = reply as { cursor?: Doc };
  for (const name of ['firstBatch', 'nextBatch']) {
    const batch = cursor?.[name];
    if (Array.isArray(batch))
      return sized([head(3, 'cursor'), withRaw(cursor!, name, batch as Buffer[]), elements(rest)]);
  }
  return encode(reply);
}
