import type { RequestHandler } from 'express';
import type { Config } from '#server/config';
import { DomainError } from '~/domain/shared/errors';
import { bodyAllowance } from './body-allowance';

/**
 * What may not even reach an action: a post from another site, a body of unknown or too large size, or of a kind that the
 * address does not take. The refusal is carried to the first loader or action, so that people get a page of the portal
 * and not a bare line. Node ends a body where its `Content-Length` ends, so what was let through cannot grow.
 */
export function refuseBodies({ BASE_URL }: Config): RequestHandler {
  const ownOrigin = new URL(BASE_URL).origin;
  return (request, _response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const refusal = refusalOf(request.path, request.headers, ownOrigin);
      if (refusal) request.portal.refusal = refusal;
      // This is the one place that judges it. Remix compares it with the host once more, and would answer 500 before any door.
      delete request.headers.origin;
    }
    next();
  };
}

type Headers = Record<string, string | string[] | undefined>;

function refusalOf(path: string, headers: Headers, ownOrigin: string): DomainError | undefined {
  const site = headers['sec-fetch-site'];
  const origin = headers.origin;
  // Browsers since 2020 say where a post comes from; a request that says nothing comes from no browser with our cookie.
  if (site !== undefined ? site !== 'same-origin' && site !== 'none' : origin !== undefined && origin !== ownOrigin) {
    return new DomainError('not-permitted', 'error.crossSite');
  }
  if (headers['transfer-encoding'] !== undefined) return new DomainError('invalid', 'error.lengthRequired');
  const length = Number(headers['content-length'] ?? 0);
  if (length === 0) return undefined;
  const limit = bodyAllowance(path, String(headers['content-type'] ?? ''));
  if (limit === null) return new DomainError('unsupported-type', 'error.bodyType');
  if (length > limit) return new DomainError('too-large', 'error.tooLarge', { limit: Math.floor(limit / 1_000_000) });
  return undefined;
}
