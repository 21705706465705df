import { pino, type Logger } from 'pino';

/** Paths never written to the log: credentials, and what people say about themselves. */
const REDACTED = [
  'password', '*.password', 'passphrase', '*.passphrase', 'token', '*.token', 'secret', '*.secret',
  'email', '*.email', 'name', '*.name', 'phone', '*.phone', 'cookie', '*.cookie', 'authorization', '*.authorization',
  'req.headers', 'res.headers', 'uri', '*.uri',
]; // prettier-ignore

/** Structured logs, one JSON object a line; personal data and secrets are replaced by `[redacted]`. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED, censor: '[redacted]' },
  });
}
