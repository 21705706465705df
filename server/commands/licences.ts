import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Packages that say nothing in their description; what stands in their files instead. */
const LOOKED_UP: Record<string, string> = { buffers: 'MIT', 'png-js': 'MIT' };

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().default(''), license: z.string().default(''), dev: z.boolean().default(false) }),
  ),
});

/** `npm run licences`: name, version and licence of every package that the portal runs with, one a line. */
const { packages } = lockFile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const lines = Object.entries(packages).flatMap(([path, { version, license, dev }]) => {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
  return name && !dev ? [`${name} ${version} ${license || (LOOKED_UP[name] ?? 'unknown')}`] : [];
});
process.stdout.write(`${[...new Set(lines)].sort().join('\n')}\n`);
