import { createServer, type Server, type Socket } from 'node:net';

/** What the fake finds: the EICAR test text says nothing here, so that no real scanner on the way is disturbed. */
export const INFECTED_MARK = 'INFECTED-FOR-TEST';

export interface FakeClamd {
  /** How it answers from now on. */
  mood: 'scanning' | 'silent' | 'error';
  scanned: Buffer[];
  close(): Promise<void>;
}

/**
 * A daemon that speaks clamd's INSTREAM on a socket.
 * why: the real one is an outside program with a database of 300 MB that must be downloaded.
 */
export async function startFakeClamd(path: string): Promise<FakeClamd> {
  const sockets = new Set<Socket>();
  const fake: FakeClamd = { mood: 'scanning', scanned: [], close: () => closed(server, sockets) };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    let received = Buffer.alloc(0);
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      const content = contentOf(received);
      if (fake.mood === 'error') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      if (!content) return;
      fake.scanned.push(content);
      if (fake.mood === 'silent') return void socket.destroy();
      socket.end(content.includes(INFECTED_MARK) ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return fake;
}

/** The content of a complete INSTREAM command; null while more must come. */
function contentOf(received: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  let at = 'zINSTREAM\0'.length;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

function closed(server: Server, sockets: Set<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}
