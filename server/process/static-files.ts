import type { RequestHandler } from 'express';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** The browser build, compressed once when it was built; names with a hash never change their content. */
export function staticFiles(): RequestHandler {
  const root = fileURLToPath(new URL('../client', import.meta.url));
  return sirv(root, {
    brotli: true,
    gzip: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      const forever = path.startsWith('/assets/');
      response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    },
  }) as RequestHandler;
}
