import { createServer } from 'vite';
import type { runPortal } from './process/run-portal';

/** `npm run dev`: the portal from its sources, through Vite, rebuilt on every change. */
const vite = await createServer({
  configFile: 'remix.config.js',
  server: { middlewareMode: true },
  appType: 'custom',
});
const portal = (await vite.ssrLoadModule('/server/process/run-portal.ts')) as { runPortal: typeof runPortal };
await portal.runPortal({
  build: () => vite.ssrLoadModule('virtual:remix/server-build') as never,
  development: vite.middlewares,
});
