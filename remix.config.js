import { vitePlugin as remix } from '@remix-run/dev';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';
import { denyImports } from 'vite-env-only';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const underVitest = Boolean(process.env.VITEST);

const ENHANCE = 'app/enhance.ts';

/**
 * Two entries beside Remix's own: the server build begins at the process (so that portal and routes share one copy of
 * every module), and the browser build has a small script for pages that run without React.
 */
function portalEntries() {
  let building = false;
  return {
    name: 'portal-entries',
    config: {
      order: 'post',
      handler(config, { isSsrBuild, command }) {
        building = command === 'build';
        if (!building) return;
        const options = config.build.rollupOptions;
        if (isSsrBuild) options.input = at('server/index.ts');
        else options.input.push(at(ENHANCE));
      },
    },
    resolveId: (id) => (id === 'virtual:enhance-url' ? `\0${id}` : undefined),
    load(id) {
      if (id !== '\0virtual:enhance-url') return;
      const url = building ? builtUrlOf(ENHANCE, this.environment?.name === 'client') : `/${ENHANCE}`;
      return `export default ${JSON.stringify(url)}`;
    },
  };
}

/** Every text file of the browser build once more as .br and .gz, so that no request pays for compressing it. */
function compressedAssets() {
  let directory;
  return {
    name: 'compressed-assets',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved: (config) => void (directory = at(config.build.outDir)),
    closeBundle() {
      for (const name of readdirSync(directory, { recursive: true })) {
        if (!/\.(js|css|svg|json|txt|webmanifest)$/.test(name)) continue;
        const content = readFileSync(`${directory}/${name}`);
        writeFileSync(`${directory}/${name}.br`, brotliCompressSync(content));
        writeFileSync(`${directory}/${name}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** The browser build runs first; what it does not know yet is only needed where pages are made. */
function builtUrlOf(source, inBrowserBuild) {
  if (inBrowserBuild) return '';
  const manifest = JSON.parse(readFileSync(at('build/client/.vite/manifest.json'), 'utf8'));
  return `/${manifest[source].file}`;
}

export default defineConfig({
  resolve: {
    alias: { '~': at('app'), '#server': at('server'), '#templates': at('templates'), '#tests': at('tests') },
  },
  // Content-Security-Policy takes no data: fonts, and a cached file is sent once.
  build: { manifest: true, target: 'es2022', assetsInlineLimit: 0 },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
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
    !underVitest && compressedAssets(),
    // Under vitest too: routes are loaded there as they are.
    portalEntries(),
  ],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['tests/property-seed.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
    // Secrets of no installation: with them, a test run makes none of its own.
    env: {
      SESSION_SECRET: 's'.repeat(32),
      KEYRING: `test:${'A'.repeat(43)}=`,
      // Vitest would set it to Vite's base, `/`.
      BASE_URL: 'http://localhost:3000',
      // A thread takes seconds to begin, and each test file would have its own.
      LETTER_WORKERS: '0',
    },
    // The modules of the portal are read once for each worker, which takes longer than most files' tests.
    isolate: false,
    // Journeys wait more than they work: two at a time also where a machine has two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A guard against what hangs, not a measure: a busy machine takes many times as long as an idle one.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
