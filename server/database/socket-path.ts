import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** The system's limit for the name of a unix socket, less the ending zero, in bytes. */
const LONGEST = 107;

/** Where the embedded server of a data directory listens: inside of it, or, when that name is too long, in a private folder for temporary files. */
export function socketPathOf(dataDir: string): string {
  const inside = join(dataDir, 'database.sock');
  if (Buffer.byteLength(inside) <= LONGEST) return inside;
  const folder = join(
    tmpdir(),
    `opencall-${userInfo().uid}-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`,
  );
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  return join(folder, 'database.sock');
}

export function uriOfSocket(path: string): string {
  return `mongodb://${encodeURIComponent(path)}/opencall?directConnection=true`;
}
