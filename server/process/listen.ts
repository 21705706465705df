import type { Express } from 'express';
import { createServer, type Server } from 'node:http';
import { StartError } from './start-error';

/** Longest a request may still run after the portal was told to stop, in milliseconds. */
const FINISH_WITHIN_MS = 20_000;

/** Opens the port. Throws `StartError` where that is not possible. */
export async function listen(app: Express, { PORT, HOST }: { PORT: number; HOST: string }) {
  const server = createServer({ requestTimeout: 10 * 60_000, headersTimeout: 30_000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(startErrorOf(error, PORT, HOST)));
    server.listen(PORT, HOST, resolve);
  });
  return { server, stop: () => stop(server) };
}

function startErrorOf(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new StartError(`port ${port} on ${host} is in use by another program; set PORT`);
  if (error.code === 'EACCES')
    return new StartError(`port ${port} on ${host} may not be opened by this user; set PORT`);
  if (error.code === 'EADDRNOTAVAIL') return new StartError(`this machine has no address ${host}; set HOST`);
  return error;
}

/** No new connections; idle ones end at once, running requests may finish. */
async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const limit = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
  await closed;
  clearTimeout(limit);
}
