import type { RequestHandler } from 'express';
import type { Config } from '#server/config';
import { DomainError } from '~/domain/shared/errors';

/** Largest form, in bytes: long answers of a 200-question application fit several times. */
export const MAX_FORM_BYTES = 4_000_000;
/** Largest upload request, in bytes: one file of 25 MB with its envelope. */
export const MAX_UPLOAD_BYTES = 27_000_000;

/**
 * What may not even reach an action: a post from another site, a body of unknown or too large size. The refusal is
 * carried to the first loader or action, so that people get a page of the portal and not a bare line.
 */
export function refuseBodies({ BASE_URL }: Config): RequestHandler {
  const ownOrigin = new URL(BASE_URL).origin;
  return (request, _response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const refusal = refusalOf(request.headers, ownOrigin, request.path.startsWith('/uploads'));
      if (refusal) request.portal.refusal = refusal;
    }
    next();
  };
}

type Headers = Record<string, string | string[] | undefined>;

function refusalOf(headers: Headers, ownOrigin: string, isUpload: boolean): DomainError | undefined {
  const site = headers['sec-fetch-site'];
  const origin = headers.origin;
  // Browsers since 2020 say where a post comes from; a request that says nothing comes from no browser with our cookie.
  if (site !== undefined ? site !== 'same-origin' && site !== 'none' : origin !== undefined && origin !== ownOrigin) {
    return new DomainError('not-permitted', 'error.crossSite');
  }
  if (headers['transfer-encoding'] !== undefined) return new DomainError('invalid', 'error.lengthRequired');
  const limit = isUpload ? MAX_UPLOAD_BYTES : MAX_FORM_BYTES;
  if (Number(headers['content-length'] ?? 0) > limit) {
    return new DomainError('too-large', 'error.tooLarge', { limit: Math.floor(limit / 1_000_000) });
  }
  return undefined;
}
