import { connect, type Socket } from 'node:net';
import { deserialize, type Document, serialize } from 'bson';

export interface Frame {
  requestId: number;
  responseTo: number;
  opCode: number;
  flags: number;
  body: Document;
}

const OP_MSG = 2013;
let requests = 1_000;

/** Castagnoli's polynomial, as OP_MSG's checksum asks. */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

export interface MessageOptions {
  flags?: number;
  requestId?: number;
  /** Documents sent beside the body, by the name of the field they belong to. */
  sequences?: Record<string, Document[]>;
  checksum?: boolean;
}

/** The bytes of one OP_MSG. */
export function message(body: Document, options: MessageOptions = {}): Buffer {
  const parts: Buffer[] = [Buffer.from([0]), Buffer.from(serialize(body))];
  for (const [name, documents] of Object.entries(options.sequences ?? {})) {
    const content = Buffer.concat([
      Buffer.from(`${name}\0`),
      ...documents.map((document) => Buffer.from(serialize(document))),
    ]);
    const size = Buffer.alloc(4);
    size.writeInt32LE(content.length + 4);
    parts.push(Buffer.from([1]), size, content);
  }
  const head = Buffer.alloc(20);
  const length = 20 + parts.reduce((sum, part) => sum + part.length, 0) + (options.checksum ? 4 : 0);
  head.writeInt32LE(length, 0);
  head.writeInt32LE(options.requestId ?? (requests += 1), 4);
  head.writeInt32LE(OP_MSG, 12);
  head.writeUInt32LE((options.flags ?? 0) | (options.checksum ? 1 : 0), 16);
  const bytes = Buffer.concat([head, ...parts]);
  if (!options.checksum) return bytes;
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32c(bytes));
  return Buffer.concat([bytes, sum]);
}

/** The bytes of an OP_QUERY on `admin.$cmd`, with which old handshakes begin. */
export function query(body: Document, requestId = (requests += 1)): Buffer {
  const head = Buffer.alloc(16);
  const rest = Buffer.concat([
    Buffer.alloc(4),
    Buffer.from('admin.$cmd\0'),
    Buffer.alloc(4),
    Buffer.from([255, 255, 255, 255]),
    Buffer.from(serialize(body)),
  ]);
  head.writeInt32LE(16 + rest.length, 0);
  head.writeInt32LE(requestId, 4);
  head.writeInt32LE(2004, 12);
  return Buffer.concat([head, rest]);
}

function parsed(bytes: Buffer): Frame {
  const opCode = bytes.readInt32LE(12);
  const at = opCode === OP_MSG ? 21 : 36;
  const size = bytes.readInt32LE(at);
  return {
    requestId: bytes.readInt32LE(4),
    responseTo: bytes.readInt32LE(8),
    opCode,
    flags: bytes.readUInt32LE(16),
    body: deserialize(bytes.subarray(at, at + size)),
  };
}

function parsedOrUndefined(bytes: Buffer): Frame | undefined {
  try {
    return parsed(bytes);
  } catch {
    return undefined;
  }
}

/** One raw connection to the server, for what no driver would send. */
export class WireConnection {
  private received: Buffer = Buffer.alloc(0);
  private readonly waiting = new Map<number, (frame: Frame) => void>();
  readonly closed: Promise<void>;
  /** Replies that were no valid BSON; there should be none. */
  unreadable = 0;

  private constructor(readonly socket: Socket) {
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      this.received = Buffer.concat([this.received, chunk]);
      while (this.received.length >= 4 && this.received.length >= this.received.readInt32LE(0)) {
        const length = this.received.readInt32LE(0);
        const bytes = this.received.subarray(0, length);
        this.received = this.received.subarray(length);
        const frame = parsedOrUndefined(bytes);
        if (!frame) {
          this.unreadable += 1;
          continue;
        }
        this.waiting.get(frame.responseTo)?.(frame);
        this.waiting.delete(frame.responseTo);
      }
    });
  }

  /** Opens a connection to the server at a `mongodb://` address with one host. */
  static async open(uri: string): Promise<WireConnection> {
    const host = decodeURIComponent(/^mongodb:\/\/([^/?]+)/.exec(uri)?.[1] ?? '');
    const [name = '', port] = host.split(':');
    const socket = host.endsWith('.sock') ? connect(host) : connect(Number(port), name);
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new WireConnection(socket);
  }

  /** The reply to a request, or undefined when the connection ends or the time is up before. */
  async reply(requestId: number, withinMs = 5_000): Promise<Frame | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), withinMs);
      const done = (frame?: Frame) => {
        clearTimeout(timer);
        resolve(frame);
      };
      this.waiting.set(requestId, done);
      void this.closed.then(() => done());
    });
  }

  /** Sends bytes that hold one whole request and answers its reply. */
  async exchange(bytes: Buffer, withinMs?: number): Promise<Frame | undefined> {
    const answer = this.reply(bytes.readInt32LE(4), withinMs);
    this.socket.write(bytes);
    return answer;
  }
}
