import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Config } from '#server/config';
import { drainBodies } from './drain-bodies';
import { localeOf } from './locale-of';
import { metrics } from './metrics';
import type { PortalOptions } from './run-portal';
import { assignRequest } from './assign-request';
import { refuseBodies } from './refuse-bodies';
import { remixHandler } from './remix-handler';
import { securityHeaders } from './security-headers';
import { staticFiles } from './static-files';

export interface Health {
  stopping: boolean;
  /** Resolves to the names of what does not work; empty means ready. */
  ready: () => Promise<string[]>;
}

interface HttpAppOptions extends Pick<PortalOptions, 'build' | 'development'> {
  config: Config;
  log: Logger;
  health: Health;
}

/** Everything between the socket and Remix, in the order in which a request meets it. */
export function createHttpApp({ config, log, build, health, development }: HttpAppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUST_PROXY === '' ? false : config.TRUST_PROXY);
  app.use(assignRequest(config, log));
  app.use(securityHeaders(config, development !== undefined));
  app.get('/healthz', (_request, response) => void response.type('text').send('ok\n'));
  app.get('/readyz', readiness(health));
  app.use(metrics(config.METRICS_TOKEN));
  if (development) app.use(development);
  else app.use(staticFiles());
  app.use(compression());
  app.use(drainBodies());
  app.use(refuseBodies(config));
  app.all(
    '*',
    remixHandler({
      build,
      mode: development ? 'development' : 'production',
      contextOf: (request) => ({ ...request.portal, locale: localeOf(request, config.DEFAULT_LOCALE) }),
    }),
  );
  return app;
}

function readiness(health: Health): RequestHandler {
  return (_request, response, next) => {
    health.ready().then((missing) => {
      const problems = health.stopping ? ['stopping', ...missing] : missing;
      response
        .status(problems.length === 0 ? 200 : 503)
        .type('text')
        .send(problems.length === 0 ? 'ready\n' : `not ready: ${problems.join(', ')}\n`);
    }, next);
  };
}
