import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '#server/config';
import { ConfigurationError, parseEnv } from '#server/env';

const SECRET = 'x'.repeat(32);
const KEYRING = `k1:${Buffer.alloc(32, 7).toString('base64')}`;

function mistakes(environment: Record<string, string>): readonly string[] {
  try {
    parseEnv(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.lines;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it('needs nothing on one machine', () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DEFAULT_LOCALE: 'en',
      OPENCALL_MODE: 'development',
    });
  });

  it('tells every mistake in one readable line each', () => {
    const lines = mistakes({ PORT: 'abc', DEFAULT_LOCALE: 'de', LOG_LEVEL: 'loud', METRICS_TOKEN: 'short' });
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('PORT: must be a whole number (it is «abc»)');
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  });

  it('never repeats a secret', () => {
    const lines = mistakes({
      SESSION_SECRET: 'geheim',
      KEYRING: 'k1:geheim',
      MONGODB_URI: 'geheim',
      DEMO_PASSWORD: 'geheim',
    });
    expect(lines).toHaveLength(4);
    expect(lines.join()).not.toContain('geheim');
  });

  it.each([
    [{ MONGODB_URI: 'mongodb://db/app' }, ['SESSION_SECRET', 'KEYRING']],
    [{ NODE_ENV: 'production' }, ['SESSION_SECRET', 'KEYRING', 'BASE_URL']],
    [{ NODE_ENV: 'production', SESSION_SECRET: SECRET, KEYRING, BASE_URL: 'https://opencall.example' }, []],
  ])('asks for what %j makes necessary', (environment, names) => {
    expect(mistakes(environment as Record<string, string>).map((line) => line.split(':')[0])).toEqual(names);
  });

  it('takes a number of proxies as a number and addresses as they are', () => {
    expect(parseEnv({ TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2);
    expect(parseEnv({ TRUST_PROXY: '10.0.0.0/8' }).TRUST_PROXY).toBe('10.0.0.0/8');
  });
});

describe('the configuration', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'opencall-config-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes its own secrets once, readable to the owner only, and says so', () => {
    const dataDir = join(folder, 'data');
    const first = loadConfig({ DATA_DIR: dataDir });
    expect(first.notices[0]).toContain('secrets.json');
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);

    const second = loadConfig({ DATA_DIR: dataDir });
    expect(second.notices).toEqual([]);
    expect(second.SESSION_SECRET).toBe(first.SESSION_SECRET);
    expect(second.KEYRING).toBe(first.KEYRING);
    expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).toContain(first.SESSION_SECRET);
  });

  it('keeps what was given and cuts the slash of the address', () => {
    const config = loadConfig({
      SESSION_SECRET: SECRET,
      KEYRING,
      BASE_URL: 'https://opencall.example/',
      DATA_DIR: folder,
    });
    expect(config).toMatchObject({
      SESSION_SECRET: SECRET,
      KEYRING,
      BASE_URL: 'https://opencall.example',
      notices: [],
    });
  });
});
