import { deserialize } from 'bson';
import { decode, type Doc } from '../values/decode.ts';
import { encodeReply } from './batch-reply.ts';
import { crc32c } from './crc32c.ts';

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
export const MAX_MESSAGE = 48_000_000;

/** One request: `body` without its bulky lists, which stay raw BSON under their field's name in `sequences`. */
export type Request = {
  id: number;
  database: string;
  body: Doc;
  sequences: Map<string, Buffer[]>;
  legacy: boolean;
  answered: boolean;
};

/** Splits a byte stream into frames. Throws on a length that no frame has: the connection is then beyond repair. */
export class FrameSplitter {
  private chunks: Buffer[] = [];
  private size = 0;

  push(chunk: Buffer): Buffer[] {
    this.chunks.push(chunk);
    this.size += chunk.length;
    const frames: Buffer[] = [];
    while (this.size >= 4) {
      if (this.chunks[0]!.length < 4) this.chunks = [Buffer.concat(this.chunks)];
      const length = this.chunks[0]!.readInt32LE(0);
      if (length < 21 || length > MAX_MESSAGE) throw new Error(`malformed frame: length ${length}`);
      if (this.size < length) break;
      const all = this.chunks.length === 1 ? this.chunks[0]! : Buffer.concat(this.chunks);
      frames.push(all.subarray(0, length));
      this.chunks = all.length > length ? [all.subarray(length)] : [];
      this.size = all.length - length;
    }
    return frames;
  }
}

/** Reads a frame. Throws when it is malformed. */
export function parseFrame(frame: Buffer): Request {
  const opCode = frame.readInt32LE(12);
  if (opCode === OP_QUERY) return parseQuery(frame);
  if (opCode !== OP_MSG) throw new Error(`unsupported opcode ${opCode}`);
  const flags = frame.readUInt32LE(16);
  if ((flags & 0xffff & ~(CHECKSUM_PRESENT | MORE_TO_COME)) !== 0) throw new Error('unknown required flag');
  let end = frame.length;
  if (flags & CHECKSUM_PRESENT) {
    end -= 4;
    if (frame.readUInt32LE(end) !== crc32c(frame.subarray(0, end))) throw new Error('wrong checksum');
  }
  const sequences = new Map<string, Buffer[]>();
  let body: Doc | undefined;
  let at = 20;
  while (at < end) {
    const kind = frame[at++];
    const size = frame.readInt32LE(at);
    if (size < 5 || at + size > end) throw new Error('a section leaves its frame');
    const section = frame.subarray(at, at + size);
    if (kind === 0 && body === undefined) body = readBody(section, sequences);
    else if (kind === 1) readSequence(section, sequences);
    else throw new Error(`unexpected section kind ${kind}`);
    at += size;
  }
  if (body === undefined) throw new Error('a message without a body');
  const database = typeof body['$db'] === 'string' ? body['$db'] : '';
  return { id: frame.readInt32LE(4), database, body, sequences, legacy: false, answered: (flags & MORE_TO_COME) === 0 };
}

function readBody(section: Buffer, sequences: Map<string, Buffer[]>): Doc {
  // why: documents to insert are stored as they came, so they are cut out instead of read and written again.
  const isInsert = section[4] === 2 && section.toString('latin1', 5, 12) === 'insert\0';
  if (!isInsert) return decode(section);
  const raw = deserialize(section, { fieldsAsRaw: { documents: true }, promoteLongs: false, promoteBuffers: false });
  if (Array.isArray(raw['documents'])) sequences.set('documents', (raw['documents'] as Uint8Array[]).map(asBuffer));
  delete raw['documents'];
  return raw;
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

function readSequence(section: Buffer, sequences: Map<string, Buffer[]>): void {
  const zero = section.indexOf(0, 4);
  if (zero < 0) throw new Error('unterminated sequence name');
  const list: Buffer[] = [];
  let at = zero + 1;
  while (at < section.length) {
    const size = section.readInt32LE(at);
    if (size < 5 || at + size > section.length) throw new Error('a document leaves its sequence');
    list.push(section.subarray(at, at + size));
    at += size;
  }
  sequences.set(section.toString('utf8', 4, zero), list);
}

function parseQuery(frame: Buffer): Request {
  const zero = frame.indexOf(0, 20);
  if (zero < 0) throw new Error('unterminated collection name');
  const database = frame.toString('utf8', 20, zero).split('.')[0]!;
  const at = zero + 9;
  const body = decode(frame.subarray(at, at + frame.readInt32LE(at)));
  return { id: frame.readInt32LE(4), database, body, sequences: new Map(), legacy: true, answered: true };
}

/** The bytes of an answer, as OP_MSG or, for a handshake by OP_QUERY, as OP_REPLY. */
export function replyFrame(request: Request, id: number, reply: Doc): Buffer {
  const body = encodeReply(reply);
  const head = Buffer.alloc(request.legacy ? 36 : 21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(id, 4);
  head.writeInt32LE(request.id, 8);
  head.writeInt32LE(request.legacy ? OP_REPLY : OP_MSG, 12);
  if (request.legacy) {
    head.writeInt32LE(8, 16);
    head.writeInt32LE(1, 32);
  }
  return Buffer.concat([head, body]);
}
