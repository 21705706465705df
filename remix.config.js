import { vitePlugin as remix } from '@remix-run/dev';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { denyImports } from 'vite-env-only';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const underVitest = Boolean(process.env.VITEST);

export default defineConfig({
  resolve: {
    alias: { '~': at('app'), '#server': at('server'), '#templates': at('templates'), '#tests': at('tests') },
  },
  plugins: [
    // The law of the house: nothing below server/ or templates/ may reach the browser.
    denyImports({ client: { files: ['server/**/*', 'templates/**/*'] } }),
    !underVitest &&
      remix({
        future: {
          v3_fetcherPersist: true,
          v3_lazyRouteDiscovery: true,
          v3_relativeSplatPath: true,
          v3_singleFetch: true,
          v3_throwAbortReason: true,
        },
      }),
  ],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
