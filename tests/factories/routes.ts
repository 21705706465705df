import type { ActionFunction, LoaderFunction } from '@remix-run/node';
import { flatRoutes } from '@remix-run/dev/dist/config/flat-routes.js';
import { join } from 'node:path';
import type { Action } from '~/domain/accounts/permissions';

type Door<Run> = Run & { permission?: Action | 'everyone' };

export interface RouteModule {
  /** File below `app/`. */
  file: string;
  /** Address with its parameters, `people/:userId/roles`; of the root and the home page empty. */
  path: string;
  loader?: Door<LoaderFunction>;
  action?: Door<ActionFunction>;
}

type Exports = Pick<RouteModule, 'loader' | 'action'>;

const modules = {
  ...import.meta.glob<Exports>('/app/root.tsx', { eager: true }),
  ...import.meta.glob<Exports>('/app/routes/**/*.{ts,tsx}', { eager: true }),
};

/** Every route module as Remix's own convention finds it in the folder, loaded; the root first. */
export function everyRoute(): RouteModule[] {
  const found = Object.values(flatRoutes(join(process.cwd(), 'app')));
  const paths = new Map(found.map(({ id, path = '', parentId }) => [id, { path, parentId }]));
  const addressOf = (id: string): string => {
    const route = paths.get(id);
    if (!route) return '';
    const above = route.parentId ? addressOf(route.parentId) : '';
    return [above, route.path].filter(Boolean).join('/');
  };
  return [
    { file: 'root.tsx', path: '', ...modules['/app/root.tsx'] },
    ...found.map(({ id, file }) => {
      const loaded = modules[`/app/${file}`];
      if (!loaded) throw new Error(`The route module ${file} was not loaded`);
      return { file, path: addressOf(id), ...loaded };
    }),
  ];
}

/** Files that lie among the routes and are no routes for Remix. */
export function strayFiles(): string[] {
  const known = new Set(everyRoute().map(({ file }) => `/app/${file}`));
  return Object.keys(modules).filter((file) => !known.has(file));
}
