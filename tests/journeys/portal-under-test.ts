import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { ensureBuild, freePort, SERVING, spawnPortal, type PortalProcess } from '#tests/factories/portal-process';

interface PortalUnderTestOptions {
  /** With the pilot programme; else the database is empty. */
  demo?: boolean;
  env?: Record<string, string>;
}

/** The built portal as its own process for a test file, on a data directory that goes with it. */
export function usePortal({ demo = false, env = {} }: PortalUnderTestOptions = {}) {
  let portal: PortalProcess | undefined;
  let dataDir: string | undefined;
  const started = () => {
    if (!portal) throw new Error('The portal was asked for before it was there');
    return portal;
  };
  beforeAll(async () => {
    await ensureBuild();
    dataDir = await mkdtemp(join(tmpdir(), 'opencall-journey-'));
    const port = await freePort();
    portal = await spawnPortal({
      dataDir,
      port,
      args: demo ? ['--demo'] : [],
      env: {
        OPENCALL_MODE: 'production',
        BASE_URL: `http://localhost:${port}`,
        SESSION_SECRET: 's'.repeat(32),
        KEYRING: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
        ...env,
      },
    });
    await portal.until(SERVING);
  }, 300_000);
  afterAll(async () => {
    await portal?.stop();
    if (dataDir) rmSync(dataDir, { recursive: true, force: true });
  });
  return {
    get url() {
      return started().baseUrl;
    },
    /** Everything that the portal has written so far. */
    log: () => started().output(),
  };
}
