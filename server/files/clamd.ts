import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Scanner } from './scanner';

/** clamd neither takes nor answers anything for so long, in milliseconds: it is taken for dead. */
const SILENCE_MS = 60_000;

/** The scanner cannot be reached or broke off; the same content may be tried again later. */
export class ScannerUnavailable extends Error {
  override readonly name = 'ScannerUnavailable';
}

/** The ClamAV daemon at `tcp://host:port` or `unix:///path`, by its INSTREAM command (clamd(8)). */
export function clamdAt(url: string, silenceMs = SILENCE_MS): Scanner {
  return {
    async scan(content) {
      const socket = open(url);
      socket.setTimeout(silenceMs, () => socket.destroy(new Error('no answer in time')));
      // clamd may answer before it has everything, and close: what it said counts, not that we could not go on.
      const [sent, said] = await Promise.allSettled([
        pipeline(Readable.from(framed(content)), socket, { end: false }),
        text(socket),
      ]);
      socket.destroy();
      if (said.status === 'rejected' || said.value === '') {
        const reason: unknown = sent.status === 'rejected' ? sent.reason : 'it closed without an answer';
        throw new ScannerUnavailable(`The virus scanner did not answer: ${String(reason)}`);
      }
      return findingIn(said.value);
    },
  };
}

function open(url: string): Socket {
  const { protocol, hostname, port, pathname } = new URL(url);
  if (protocol === 'unix:') return connect({ path: decodeURIComponent(pathname) });
  return connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) });
}

async function* framed(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const bytes of content) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    yield Buffer.concat([length, bytes]);
  }
  yield Buffer.alloc(4);
}

function findingIn(answer: string): string | null {
  const line = answer.replace(/[\0\n]+$/, '');
  if (line === 'stream: OK') return null;
  const finding = /^stream: (.+) FOUND$/.exec(line)?.[1];
  if (finding === undefined) throw new Error(`The virus scanner refused the content: ${line}`);
  return finding;
}
