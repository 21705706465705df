import type { RequestHandler } from 'express';
import { timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Prometheus metrics at /metrics for who brings the bearer token; without a configured token nothing is measured. */
export function metrics(token: string | undefined): RequestHandler {
  if (!token) return (_request, _response, next) => next();
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: ['method', 'status'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const expected = Buffer.from(`Bearer ${token}`);
  return (request, response, next) => {
    if (request.path !== '/metrics') {
      const done = durations.startTimer({ method: request.method });
      response.on('close', () => done({ status: String(response.statusCode) }));
      return next();
    }
    const given = Buffer.from(request.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return void response.sendStatus(401);
    registry.metrics().then((text) => response.type(registry.contentType).send(text), next);
  };
}
