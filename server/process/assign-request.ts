import type { RequestHandler } from 'express';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { Config } from '#server/config';
import { drained } from './drained';
import { withRequestContext, type RequestContext } from './request-context';

declare module 'express-serve-static-core' {
  interface Request {
    portal: RequestContext;
  }
}

/** A link's secret is the size of 256 bits in base64url; whoever reads the log must not have it. */
const SECRET = /(?<=\/)[\w-]{43}(?=\/|$)/g;

/** Without its query and secrets; a download's address ends with the file's name, which is nobody's to read in a log. */
function pathTold(url: string): string {
  const path = url.split('?')[0] ?? '';
  return path.replace(/^(\/files\/[^/]+)\/.*$/, '$1').replace(SECRET, '…');
}

/** Gives the request its id (log, header, error page), its nonce and its line in the log: path only, no query, no person. */
export function assignRequest(config: Config, log: Logger): RequestHandler {
  const logged = pinoHttp({
    logger: log,
    genReqId: () => randomUUID(),
    autoLogging: { ignore: (request) => request.url === '/healthz' || request.url === '/readyz' },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: pathTold(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
  return (request, response, next) => {
    logged(request, response);
    const requestId = String(request.id);
    response.setHeader('X-Request-Id', requestId);
    request.portal = {
      requestId,
      nonce: randomBytes(16).toString('base64'),
      address: request.ip ?? '',
      baseUrl: config.BASE_URL,
      log: request.log,
      drained: () => drained(response),
    };
    withRequestContext(request.portal, next);
  };
}
