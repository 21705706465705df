import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv, type Env } from './env';

/** The environment with everything that was left open filled in. */
export interface Config extends Omit<Env, 'SESSION_SECRET' | 'KEYRING' | 'BASE_URL'> {
  SESSION_SECRET: string;
  KEYRING: string;
  BASE_URL: string;
  /** The database holds the demo, and so nothing real; known from the start of the portal on. */
  isDemo: boolean;
  /** What the start should tell the operator, for example where generated secrets lie. */
  notices: readonly string[];
}

/** Reads and completes the configuration; makes the data directory (0700) and, where allowed, its secrets (0600). */
export function loadConfig(source: Record<string, string | undefined> = process.env): Config {
  const env = parseEnv(source);
  const BASE_URL = (env.BASE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
  const { SESSION_SECRET, KEYRING } = env;
  if (SESSION_SECRET && KEYRING) return { ...env, SESSION_SECRET, KEYRING, BASE_URL, isDemo: false, notices: [] };
  const { secrets, notices } = ownSecrets(env.DATA_DIR);
  return {
    ...env,
    BASE_URL,
    SESSION_SECRET: SESSION_SECRET ?? secrets.SESSION_SECRET,
    KEYRING: KEYRING ?? secrets.KEYRING,
    isDemo: false,
    notices,
  };
}

interface Secrets {
  SESSION_SECRET: string;
  KEYRING: string;
}

function ownSecrets(dataDir: string): { secrets: Secrets; notices: string[] } {
  ensureDataDir(dataDir);
  const file = join(dataDir, 'secrets.json');
  const read = (): Secrets => JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  if (existsSync(file)) return { secrets: read(), notices: [] };
  const secrets: Secrets = {
    SESSION_SECRET: randomBytes(32).toString('base64url'),
    KEYRING: `k1:${randomBytes(32).toString('base64')}`,
  };
  try {
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Two portal processes may start at once: the first one's secrets count.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { secrets: read(), notices: [] };
    throw error;
  }
  return { secrets, notices: [`Made the secrets of this installation: ${file} (keep a copy apart from the backups)`] };
}

export function ensureDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  chmodSync(dataDir, 0o700);
}
