import { describe, expect, it } from 'vitest';
import { countWaiting } from '#server/desk/count-waiting';
import { listWaiting } from '#server/desk/list-waiting';
import type { WaitingProvider } from '#server/desk/waiting-provider';
import type { Actor } from '~/domain/accounts/roles';

const actor: Actor = { userId: 'u1', name: 'Aýna', roles: ['manager'], home: null };
const now = new Date('2027-01-10T12:00:00Z');

function provider(id: string, count: number, section: WaitingProvider['section']): WaitingProvider {
  const items = Array.from({ length: count }, (_, index) => ({
    label: 'nav.help' as const,
    href: `/${id}/${index}`,
    until: null,
  }));
  return {
    id,
    heading: 'nav.help',
    action: 'desk.read',
    section,
    count: async () => count,
    list: async (_actor, _now, limit) => items.slice(0, limit),
  };
}

describe('what waits for somebody', () => {
  const providers = [provider('questions', 3, 'help'), provider('nothing', 0, 'help'), provider('many', 12, 'desk')];

  it('is counted for its section, and all of it for the desk', async () => {
    expect(await countWaiting(actor, now, providers)).toEqual({ help: 3, desk: 15 });
  });

  it('is listed in groups, at most ten of a kind, without empty groups', async () => {
    const groups = await listWaiting(actor, now, providers);
    expect(groups.map(({ id, items }) => [id, items.length])).toEqual([
      ['questions', 3],
      ['many', 10],
    ]);
  });

  it('asks nobody about what they may not do', async () => {
    const nobody: Actor = { ...actor, roles: [] };
    expect(await listWaiting(nobody, now, providers)).toEqual([]);
    expect(await countWaiting(nobody, now, providers)).toEqual({});
  });
});
