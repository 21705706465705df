import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'pino';
import type { DomainError } from '~/domain/shared/errors';
import type { ErrorResponse } from '#server/http';

/** What belongs to one HTTP request, wherever its code runs. */
export interface RequestContext {
  requestId: string;
  /** Content-Security-Policy nonce of the page. */
  nonce: string;
  /** The visitor's address as far as the configured proxies vouch for it. */
  address: string;
  /** The portal's public address, without a slash at the end. */
  baseUrl: string;
  log: Logger;
  /** Waits until the connection takes more of the answer; false when it is gone. Absent where there is no connection. */
  drained?: () => Promise<boolean>;
  /** A refusal found before any route ran; the first loader or action answers with it. */
  refusal?: DomainError;
  /** How a door has refused, for the page that tells it where the route has none. */
  refused?: ErrorResponse;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function withRequestContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The request that is being answered; undefined in jobs, commands and at start. */
export function currentRequest(): RequestContext | undefined {
  return storage.getStore();
}
