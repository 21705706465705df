import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CuttingProxy {
  port: number;
  /** How often a connection was cut so far. */
  cuts: () => number;
  close(): Promise<void>;
}

/**
 * A line to `port` that breaks: whenever the bytes sent so far reach the next of `cutsAt`, both ends of the connection
 * on which they travel are torn off.
 */
export async function startCuttingProxy(port: number, cutsAt: number[]): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  let sent = 0;
  let cuts = 0;
  const server = createServer((client) => {
    const portal = connect({ port, host: '127.0.0.1' });
    const tear = () => {
      client.destroy();
      portal.destroy();
    };
    for (const socket of [client, portal]) {
      open.add(socket);
      socket.on('error', tear).on('close', () => {
        open.delete(socket);
        tear();
      });
    }
    portal.pipe(client);
    client.on('data', (bytes) => {
      const next = cutsAt[cuts] ?? Infinity;
      if (sent + bytes.length >= next) {
        cuts += 1;
        portal.write(bytes.subarray(0, next - sent));
        sent = next;
        return tear();
      }
      sent += bytes.length;
      if (!portal.write(bytes)) {
        client.pause();
        portal.once('drain', () => client.resume());
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cuts: () => cuts,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
