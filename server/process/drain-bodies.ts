import type { RequestHandler } from 'express';

/** How long the rest of a body may still come after its answer, in milliseconds. */
const REST_MS = 20_000;

/**
 * Lets the rest of a body run into nothing when the answer was given before all of it was read: a refusal. Remix leaves
 * such a body paused, and the next request on the same connection would wait behind it until the connection ends.
 */
export function drainBodies(): RequestHandler {
  return (request, response, next) => {
    response.once('finish', () => {
      if (request.complete || request.destroyed) return;
      request.removeAllListeners('data');
      request.resume();
      const limit = setTimeout(() => request.destroy(), REST_MS);
      request.once('close', () => clearTimeout(limit));
    });
    next();
  };
}
