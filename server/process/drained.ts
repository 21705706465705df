import type { ServerResponse } from 'node:http';

/**
 * Waits until an answer's connection takes more, so that what is sent to a slow line does not pile up in memory. False
 * when the connection is gone.
 */
export async function drained(response: ServerResponse): Promise<boolean> {
  if (response.destroyed) return false;
  if (!response.writableNeedDrain) return true;
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });
  return !response.destroyed;
}
