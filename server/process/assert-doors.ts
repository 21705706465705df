import type { ServerBuild } from '@remix-run/node';
import { StartError } from './start-error';

/** The loaders and actions that name no permission, as `route file: loader`. */
export function unguarded(routes: ServerBuild['routes']): string[] {
  return Object.values(routes).flatMap((route) =>
    (['loader', 'action'] as const)
      .filter((part) => {
        const run: unknown = route?.module[part];
        return typeof run === 'function' && !('permission' in run);
      })
      .map((part) => `${route?.id}: ${part}`),
  );
}

/** Deny by default: a portal with a loader or action that names no permission does not start. */
export function assertDoors(routes: ServerBuild['routes']): void {
  const open = unguarded(routes);
  if (open.length > 0) throw new StartError(`these name no permission: ${open.join(', ')}`);
}
