import type { Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { IncomingMessage } from 'node:http';
import type { Config } from '#server/config';

const FEATURES_OFF = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'microphone', 'payment', 'usb'];

/** A mail in the mail viewer: its page frames it, and the frame itself may style and nothing else. */
const MAIL_VIEWER = /^\/mail\/[^/]+$/;
const MAIL_FRAME = /^\/mail\/[^/]+\/page$/;
const FRAMED_MAIL = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-top-navigation-by-user-activation',
].join(';');

/** Strict headers on every answer. `Referrer-Policy` must be same-origin: with less, browsers post forms with `Origin: null`. */
export function securityHeaders({ BASE_URL }: Config, development: boolean): RequestHandler {
  const behindTls = BASE_URL.startsWith('https:');
  const nonce = (request: IncomingMessage) => `'nonce-${(request as Request).portal.nonce}'`;
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'strict-dynamic'", nonce],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        manifestSrc: ["'self'"],
        frameSrc: [(request) => (MAIL_VIEWER.test((request as Request).path) ? "'self'" : "'none'")],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(behindTls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: behindTls ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    frameguard: { action: 'deny' },
  });
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', FEATURES_OFF.map((feature) => `${feature}=()`).join(', '));
    headers(request, response, (error?: unknown) => {
      if (MAIL_FRAME.test(request.path)) {
        response.setHeader('Content-Security-Policy', FRAMED_MAIL);
        response.setHeader('X-Frame-Options', 'SAMEORIGIN');
      }
      keepPolicyOfKeptPage(response);
      next(error);
    });
  };
}

/** A 304 renews the headers of the page that a browser has kept: its scripts carry that page's nonce, not a new one. */
function keepPolicyOfKeptPage(response: Response): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => Response;
  response.writeHead = (...head: unknown[]) => {
    if (head[0] === 304) response.removeHeader('Content-Security-Policy');
    return writeHead(...head);
  };
}
