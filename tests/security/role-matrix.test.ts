import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayEver, type Action } from '~/domain/accounts/permissions';
import { ROLES, type Role } from '~/domain/accounts/roles';
import { everyRoute, type RouteModule } from '#tests/factories/routes';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

type Outcome = 'allowed' | 'refused' | 'to sign-in';
const VISITORS = [...ROLES, 'no role', 'signed out'] as const;
type Visitor = (typeof VISITORS)[number];
type Part = 'loader' | 'action';

const isRole = (visitor: Visitor): visitor is Role => ROLES.some((role) => role === visitor);
const people = new Map<Visitor, { id: string }>();

beforeAll(async () => {
  for (const visitor of VISITORS) {
    if (isRole(visitor)) people.set(visitor, await createUser({ roles: [visitor] }));
    else if (visitor === 'no role') people.set(visitor, await createUser({ roles: [], home: null }));
  }
});

/** What the permission table says of a door. */
function expected(permission: Action, visitor: Visitor): Outcome {
  if (visitor === 'signed out') return 'to sign-in';
  return isRole(visitor) && mayEver({ roles: [visitor] }, permission) ? 'allowed' : 'refused';
}

/** What a real request meets: ids that nobody has and an empty form, so that nothing but the door decides. */
async function met(route: RouteModule, part: Part, visitor: Visitor): Promise<Outcome> {
  const person = people.get(visitor);
  // A session of its own for every call: some actions end it.
  const session = person ? { cookie: (await signIn(person)).cookie } : {};
  const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const params = Object.fromEntries(names.map((name) => [name, 'nobody-has-this']));
  const address = `/${route.path.replace(/:\w+\??/g, 'nobody-has-this')}`;
  const args = routeArgs(address, { ...session, params, ...(part === 'action' ? { form: {} } : {}) });
  try {
    return outcomeOf(await route[part]?.(args));
  } catch (thrown) {
    return outcomeOf(thrown);
  }
}

function outcomeOf(answer: unknown): Outcome {
  if (answer instanceof Error) throw answer;
  if (answer instanceof Response) {
    void answer.body?.cancel();
    const to = answer.headers.get('Location') ?? '';
    if (answer.status >= 300 && answer.status < 400 && /^\/sign-in(\?|$)/.test(to)) return 'to sign-in';
    return answer.status === 403 ? 'refused' : 'allowed';
  }
  const { init } = (answer ?? {}) as { init?: { status?: number } | null };
  return init?.status === 403 ? 'refused' : 'allowed';
}

const SIGN: Record<Outcome, string> = { allowed: 'yes', refused: '-', 'to sign-in': 'sign in' };
const lines: string[][] = [];

const byPath = everyRoute().sort((one, other) => (one.path < other.path ? -1 : 1));
const doors = byPath.flatMap((route) =>
  (['loader', 'action'] as const).flatMap((part) => {
    const permission = route[part]?.permission;
    const name = `${part === 'loader' ? 'GET ' : 'POST'} /${route.path}${route.file === 'root.tsx' ? ' (every page)' : ''}`;
    return permission ? [{ name, permission, route, part }] : [];
  }),
);

describe('every route as every role', () => {
  it.each(doors)('$name ($permission)', async ({ name, permission, route, part }) => {
    const outcomes: Record<string, Outcome> = {};
    for (const visitor of VISITORS) outcomes[visitor] = await met(route, part, visitor);
    lines.push([name, permission, ...VISITORS.map((visitor) => SIGN[outcomes[visitor] ?? 'refused'])]);
    if (permission === 'everyone') {
      // A page for everyone may still lead on to the sign-in page; it refuses nobody.
      expect(Object.values(outcomes)).not.toContain('refused');
      return;
    }
    expect(outcomes).toEqual(Object.fromEntries(VISITORS.map((visitor) => [visitor, expected(permission, visitor)])));
  });

  afterAll(() => {
    const rows = [['route', 'permission', ...VISITORS], ...lines];
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
    const table = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
    // eslint-disable-next-line no-console -- the matrix is what this test is read for
    console.log(`\n${table.join('\n')}\n`);
  });
});
