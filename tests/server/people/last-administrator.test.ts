import { beforeEach, describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { User } from '#server/models/user';
import { changeRoles } from '#server/people/change-roles';
import { disableAccount } from '#server/people/disable-account';
import { removeFromHome } from '#server/people/remove-from-home';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date('2026-11-22T08:00:00Z');
const administrators = () => User.countDocuments({ roles: 'administrator', disabled: null });

describe('the last administrator', () => {
  beforeEach(async () => {
    await User.deleteMany({});
  });

  it('can be neither demoted, removed nor disabled', async () => {
    const gone = await createUser({ roles: ['administrator'] });
    const last = await createUser({ roles: ['administrator'] });
    await disableAccount({ actor: last.actor, userId: gone.id, input: { version: 1, reason: 'left' }, now });
    // The first one's session could have asked for this just before it ended.
    const { actor } = gone;
    const common = { actor, userId: last.id, now };
    expect(await refusalOf(changeRoles({ ...common, input: { version: 1, roles: ['manager'] } }))).toBe('wrong-state');
    expect(await refusalOf(removeFromHome({ ...common, input: { version: 1 } }))).toBe('wrong-state');
    expect(await refusalOf(disableAccount({ ...common, input: { version: 1, reason: 'x' } }))).toBe('wrong-state');
    expect(await administrators()).toBe(1);
    expect(await AuditEvent.countDocuments({ 'subject.id': last.id })).toBe(0);
  });

  const ways = {
    demoting: (actor: Parameters<typeof changeRoles>[0]['actor'], userId: string) =>
      changeRoles({ actor, userId, input: { version: 1, roles: ['manager'] }, now }),
    removing: (actor: Parameters<typeof changeRoles>[0]['actor'], userId: string) =>
      removeFromHome({ actor, userId, input: { version: 1 }, now }),
    disabling: (actor: Parameters<typeof changeRoles>[0]['actor'], userId: string) =>
      disableAccount({ actor, userId, input: { version: 1, reason: 'race' }, now }),
  };
  const names = Object.keys(ways) as (keyof typeof ways)[];

  it.each(names.flatMap((first) => names.map((second) => [first, second] as const)))(
    'remains when two shut each other out at the same time, by %s and %s',
    async (first, second) => {
      const [one, other] = await Promise.all([
        createUser({ roles: ['administrator'] }),
        createUser({ roles: ['administrator'] }),
      ]);
      const outcomes = await Promise.all([
        refusalOf(ways[first](one.actor, other.id)),
        refusalOf(ways[second](other.actor, one.id)),
      ]);
      expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'wrong-state')).toHaveLength(1);
      expect(await administrators()).toBe(1);
    },
  );
});
