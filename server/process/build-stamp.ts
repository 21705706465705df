import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['app', 'server', 'templates', 'package.json', 'package-lock.json', 'remix.config.js', 'tsconfig.json'];

/** True when `build/` was made from the sources as they are: by their names, sizes and times of change. */
export function buildIsFresh(root: string): boolean {
  const stamp = join(root, 'build', 'sources.sha256');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(root);
}

export function recordBuild(root: string): void {
  writeFileSync(join(root, 'build', 'sources.sha256'), stampOf(root));
}

function stampOf(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, join(root, source));
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  else hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
}
