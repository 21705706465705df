import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIsFresh } from './process/build-stamp';

/**
 * `npm start`: makes the build where the sources have changed since the last one, then runs the portal in this process.
 * React decides by NODE_ENV=production how fast it renders, so the operator's own choice travels as OPENCALL_MODE.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

if (!buildIsFresh(root)) {
  process.stdout.write('Building the portal (once after each change of its sources) …\n');
  const build = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (build.status !== 0) {
    process.stderr.write(`${build.stdout}${build.stderr}\nThe portal could not be built.\n`);
    process.exit(1);
  }
}

process.env.OPENCALL_MODE = process.env.NODE_ENV ?? 'development';
process.env.NODE_ENV = 'production';
await import(new URL('../build/server/index.js', import.meta.url).href);
