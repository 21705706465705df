import { resolve } from 'node:path';
import { z } from 'zod';
import { LOCALES } from '~/domain/shared/locale';

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((value) => value === '1' || value === 'true');
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });

/** A key ring is `id:base64(32 bytes)` pairs, the first one encrypts, all decrypt: `k2:…,k1:…`. */
const keyring = z.string().refine(
  (value) =>
    value.split(',').every((entry) => {
      const [id, key, ...rest] = entry.split(':');
      return Boolean(id) && rest.length === 0 && Buffer.from(key ?? '', 'base64').length === 32;
    }),
  'must be comma-separated pairs id:key, each key 32 bytes in base64',
);

const schema = z.object({
  /** What the operator said as NODE_ENV; `npm start` hands it on under this name. */
  OPENCALL_MODE: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number('must be a whole number').int('must be a whole number').min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .transform((path) => resolve(path)),
  MONGODB_URI: optional(z.string().regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')),
  BASE_URL: optional(httpUrl),
  SESSION_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  KEYRING: optional(keyring),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')),
  MAIL_FROM: z.string().min(3).default('Opencall <opencall@localhost>'),
  DEMO_PASSWORD: optional(z.string().min(12, 'must have at least 12 characters')),
  DEFAULT_LOCALE: z.enum(LOCALES).default('en'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  METRICS_TOKEN: optional(z.string().min(16, 'must have at least 16 characters')),
  TRUST_PROXY: z
    .string()
    .default('')
    .refine(
      (value) => value === '' || /^(\d+|[\w.:/, ]+)$/.test(value),
      'must be a number of proxies or their addresses',
    )
    .transform((value) => (/^\d+$/.test(value) ? Number(value) : value)),
  CLAMD_URL: optional(z.string().regex(/^(tcp|unix):\/\//, 'must begin with tcp:// or unix://')),
  /** Threads that draw letters; as many as the machine has cores (at most 4) where it is left open, 0 draws in the process. */
  LETTER_WORKERS: optional(z.coerce.number('must be a whole number').int('must be a whole number').min(0).max(64)),
  REQUIRE_STAFF_2FA: flag,
  SESSION_IDLE_MINUTES: z.coerce.number('must be a whole number').int().min(5).max(1440).default(30),
  SESSION_HOURS: z.coerce.number('must be a whole number').int().min(1).max(168).default(12),
});

export type Env = z.output<typeof schema>;

/** A configuration that cannot be used; `lines` holds one readable sentence per mistake, never a secret's value. */
export class ConfigurationError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigurationError';
  }
}

const SECRET = /SECRET|KEYRING|PASSWORD|TOKEN|URI|SMTP/;

/** Reads the environment once. Throws `ConfigurationError` with every mistake. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse({ ...source, OPENCALL_MODE: source.OPENCALL_MODE ?? source.NODE_ENV });
  const lines = result.success
    ? []
    : result.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        const shown = SECRET.test(name) ? '' : ` (it is «${source[name] ?? ''}»)`;
        return `${name}: ${issue.message}${shown}`;
      });
  if (result.success) {
    const { MONGODB_URI, OPENCALL_MODE, SESSION_SECRET, KEYRING, BASE_URL } = result.data;
    if (MONGODB_URI || OPENCALL_MODE === 'production') {
      const why = MONGODB_URI ? 'must be given when MONGODB_URI is set' : 'must be given in production';
      if (!SESSION_SECRET) lines.push(`SESSION_SECRET: ${why}`);
      if (!KEYRING) lines.push(`KEYRING: ${why}`);
    }
    if (OPENCALL_MODE === 'production' && !BASE_URL) lines.push('BASE_URL: must be given in production');
  }
  if (!result.success || lines.length > 0) throw new ConfigurationError(lines);
  return result.data;
}
