import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '#tests/factories/portal-process';

it('does not build a component that reaches into the server', () => {
  const copy = temporaryFolder();
  for (const part of ['app', 'server', 'templates', 'package.json', 'tsconfig.json', 'remix.config.js']) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(
    join(copy, 'app/routes/leak.tsx'),
    `import { User } from '#server/models/user';\nexport default () => <p>{String(User)}</p>;\n`,
  );
  const { VITEST: _vitest, ...env } = process.env;
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: copy,
    env: { ...env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  expect(build.status).not.toBe(0);
  expect(build.stdout + build.stderr).toMatch(/denied[\s\S]*server\/models\/user/i);
});
