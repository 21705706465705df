import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '~/domain/accounts/permissions';
import { unguarded } from '#server/process/assert-doors';
import { everyone, permitted } from '#server/accounts/permitted';
import { everyRoute, strayFiles } from '#tests/factories/routes';

const routes = everyRoute();
const parts = routes.flatMap((route) =>
  (['loader', 'action'] as const).flatMap((part) => {
    const run = route[part];
    return run ? [{ name: `${route.file}: ${part}`, permission: run.permission }] : [];
  }),
);

describe('the walk over every route module', () => {
  it('forgets none: what Remix takes for a route was loaded, and nothing else lies in the folder', () => {
    const files = readdirSync('app/routes', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(routes.length).toBe(files.length + 1);
    expect(strayFiles()).toEqual([]);
    expect(parts.length).toBeGreaterThan(20);
  });

  it.each(parts)('$name names its permission', ({ permission }) => {
    expect([...ACTIONS, 'everyone']).toContain(permission);
  });

  it('would see a loader and an action without one, as the start of the portal does', () => {
    const plain = Object.assign(() => null, {});
    const module = { default: () => null, loader: plain, action: permitted('desk.read', () => null) };
    const build = {
      bare: { id: 'bare', path: '/bare', module },
      open: { id: 'open', path: '/', module: { ...module, loader: everyone(() => null) } },
    };
    expect(unguarded(build)).toEqual(['bare: loader']);
  });

  it('finds the whole table in use: no action is granted that no door or use case names', async () => {
    const sources = import.meta.glob<string>(['/app/routes/**/*', '/app/domain/files/**/*', '/server/**/*.ts'], {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    const all = Object.values(sources).join('\n');
    expect(ACTIONS.filter((action) => !all.includes(`'${action}'`))).toEqual([]);
  });
});
