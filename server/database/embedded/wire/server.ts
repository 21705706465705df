import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { chmodSync, rmSync } from 'node:fs';
import type { Doc } from '../values/decode.ts';
import { FrameSplitter, parseFrame, replyFrame, type Request } from './frames.ts';

/** One client connection as the commands see it. */
export type Connection = { id: number; closed: boolean };

export type Answerer = {
  answer(request: Request, connection: Connection): Promise<Doc>;
  disconnected(connection: Connection): void;
};

export type Address = { socket: string } | { host: string; port: number };

let lastConnection = 0;
let open = 0;

export const openConnections = (): number => open;

let lastReply = 0;

function serve(socket: Socket, answerer: Answerer): void {
  const connection: Connection = { id: ++lastConnection, closed: false };
  const splitter = new FrameSplitter();
  let previous = Promise.resolve();
  let waiting = 0;
  socket.setNoDelay(true);
  open++;
  const run = async (frame: Buffer): Promise<void> => {
    if (connection.closed) return;
    const request = parseFrame(frame);
    const reply = await answerer.answer(request, connection);
    if (request.answered && !connection.closed) socket.write(replyFrame(request, ++lastReply, reply));
    // why: a client that sends without end is slowed down instead of filling the memory.
    if (--waiting < 100 && socket.isPaused()) socket.resume();
  };
  socket.on('data', (chunk: Buffer) => {
    try {
      for (const frame of splitter.push(chunk)) {
        if (++waiting > 200) socket.pause();
        previous = previous.then(() => run(frame)).catch(() => void socket.destroy());
      }
    } catch {
      socket.destroy();
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    connection.closed = true;
    open--;
    answerer.disconnected(connection);
  });
}

/** Listens on a unix socket of mode 0600 or on a TCP port; answers with the address taken and a way to stop, which ends with the last command. */
export async function listen(
  address: Address,
  answerer: Answerer,
): Promise<{ address: Address; stop: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const running = new Set<Promise<unknown>>();
  const counted: Answerer = {
    answer(request, connection) {
      const answer = answerer.answer(request, connection);
      const done = (): void => void running.delete(answer);
      running.add(answer);
      answer.then(done, done);
      return answer;
    },
    disconnected: (connection) => answerer.disconnected(connection),
  };
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(socket, counted);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if ('socket' in address) {
      // why: the directory's lock is ours, so a socket that lies there is left over from a crash.
      rmSync(address.socket, { force: true });
      const mask = process.umask(0o177);
      server.listen(address.socket, resolve);
      process.umask(mask);
      chmodSync(address.socket, 0o600);
    } else server.listen(address.port, address.host, resolve);
  });
  const taken = server.address() as AddressInfo | string;
  const stop = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
    await Promise.allSettled(running);
  };
  return { address: typeof taken === 'string' ? { socket: taken } : { host: taken.address, port: taken.port }, stop };
}
