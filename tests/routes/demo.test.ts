import { describe, expect, it } from 'vitest';
import { action, loader } from '~/routes/_public.demo';
import { people } from '#server/demo/people';
import { Session } from '#server/models/session';
import { User } from '#server/models/user';
import { callRoute } from '#tests/factories/call-route';
import { useConfiguration } from '#tests/factories/configuration';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const become = (person: string, cookie?: string) =>
  callRoute(action, routeArgs('/demo', { form: { person }, ...(cookie ? { cookie } : {}) }));

describe('where the portal holds no demo', () => {
  useConfiguration({ isDemo: false });

  it('nobody signs in without a password, and the page is not there', async () => {
    expect((await callRoute(loader, routeArgs('/demo'))).status).toBe(404);
    expect((await become('manager')).status).toBe(404);
    expect(await Session.countDocuments()).toBe(0);
  });
});

describe('in the demo', () => {
  useConfiguration({ isDemo: true });

  it('a visitor is whom they choose of its people, and then somebody else', async () => {
    await people({ now: new Date(), password: 'a password for the demo', accounts: [] });
    const offered = (await loader(routeArgs('/demo'))).flatMap((home) => home.people);
    expect(offered).toHaveLength(await User.countDocuments());
    for (const { name, roles } of offered) {
      const user = await User.findOne({ name }).orFail().lean();
      expect([name, [...user.roles].sort()]).toEqual([name, [...roles].sort()]);
    }
    const manager = await become('manager');
    expect([manager.status, manager.location]).toEqual([303, '/desk']);
    const cookie = Object.entries(manager.cookies).map((pair) => pair.join('='));
    expect((await become('yenme', cookie.join('; '))).status).toBe(303);
    const names = new Map((await User.find().lean()).map(({ _id, name }) => [_id, name]));
    const sessions = await Session.find({ ended: null }).lean();
    expect(sessions.map(({ userId }) => names.get(userId))).toEqual(['Ýazmyrat Gurbanow']);
  });

  it('nobody is taken for somebody whom the demo did not make', async () => {
    const template = await User.findOne({ email: 'yenme@example.net' }).orFail().lean();
    await User.create({ ...template, _id: 'visitor', email: 'visitor@example.org', emailKey: 'visitor@example.org' });
    for (const nobody of ['visitor', 'nobody', '', 'manager@example.org'])
      expect([nobody, (await become(nobody)).status]).toEqual([nobody, 404]);
  });
});
