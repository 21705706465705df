import { describe, expect, it } from 'vitest';
import { action as ask } from '~/routes/_public.calls.subscription._index';
import { action as confirm, loader as confirmation } from '~/routes/_public.calls.subscription.confirmation.$token';
import { action as end, loader as ending } from '~/routes/_public.calls.subscription.ending.$token';
import { CallSubscription } from '#server/models/call-subscription';
import { SubscriptionRequest } from '#server/models/subscription-request';
import { endingPath } from '#server/subscriptions/ending-token';
import { callRoute } from '#tests/factories/call-route';
import { mailsTo } from '#tests/factories/mails';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';

let visitors = 0;
const asked = (
  email: string,
  form: Record<string, string | string[]> = {},
  address = `198.51.100.${(visitors += 1)}`,
) => callRoute(ask, routeArgs('/calls/subscription', { form: { email, ...form }, locale: 'ru', address }));
const tokenTo = async (email: string) => {
  const [newest] = await mailsTo(email);
  return (newest?.props as { token: string }).token;
};
const at = (route: Parameters<typeof callRoute>[0], token: string, form?: Record<string, string>) =>
  callRoute(route, routeArgs('/', { params: { token }, ...(form ? { form } : {}) }));

describe('subscribing to new calls', () => {
  useDatabase();

  it('takes a confirmation, and one click ends it and forgets the address', async () => {
    const email = 'Aman@example.org';
    const answer = await asked(email, { 'services[]': ['home-care'], 'places[]': [] });
    expect([answer.status, answer.location]).toEqual([303, '/calls/subscription/sent']);
    expect(await CallSubscription.countDocuments()).toBe(0);
    const token = await tokenTo(email);
    expect(JSON.stringify(await SubscriptionRequest.find().lean())).not.toContain(token);
    expect(await at(confirmation, token)).toMatchObject({ status: 200, data: { email } });
    expect(await CallSubscription.countDocuments()).toBe(0);
    expect(await at(confirm, token, {})).toMatchObject({ status: 303, location: '/calls' });
    expect((await at(confirm, token, {})).status).toBe(410);
    const [found] = await CallSubscription.find().lean();
    expect(found).toMatchObject({
      email,
      emailKey: 'aman@example.org',
      locale: 'ru',
      services: ['home-care'],
      places: [],
    });
    const ends =
      endingPath(found?._id ?? '')
        .split('/')
        .at(-1) ?? '';
    expect((await at(ending, ends)).status).toBe(200);
    expect(await CallSubscription.countDocuments()).toBe(1);
    expect((await at(end, ends, { 'List-Unsubscribe': 'One-Click' })).status).toBe(303);
    expect(await CallSubscription.countDocuments()).toBe(0);
    expect((await at(end, ends, {})).status).toBe(303);
    expect((await at(end, 'invented', {})).status).toBe(404);
  });

  it('answers and mails a subscriber as it does a stranger; the new choice takes the place of the old one', async () => {
    await asked('known@example.org');
    await at(confirm, await tokenTo('known@example.org'), {});
    const again = await asked('known@example.org', { 'places[]': ['mary'] });
    const stranger = await asked('stranger@example.org', { 'places[]': ['mary'] });
    expect([again.status, again.location, [...again.headers]]).toEqual([
      stranger.status,
      stranger.location,
      [...stranger.headers],
    ]);
    const templates = await Promise.all(
      ['known@example.org', 'stranger@example.org'].map(async (email) => (await mailsTo(email))[0]?.template),
    );
    expect(new Set(templates).size).toBe(1);
    await at(confirm, await tokenTo('known@example.org'), {});
    expect(await CallSubscription.find({ emailKey: 'known@example.org' }).lean()).toMatchObject([{ places: ['mary'] }]);
  });

  it('is limited by address and by visitor', async () => {
    for (let count = 0; count < 5; count += 1) expect((await asked('much@example.org')).status).toBe(303);
    expect(await mailsTo('much@example.org')).toHaveLength(3);
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1) {
      statuses.push((await asked(`one-${count}@example.org`, {}, '203.0.113.9')).status);
    }
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.slice(0, 20)).not.toContain(429);
  });

  it('refuses what is no address, and a link that is too old', async () => {
    expect((await asked('nobody')).status).toBe(400);
    await asked('old@example.org');
    const token = await tokenTo('old@example.org');
    await SubscriptionRequest.updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1) } });
    expect((await at(confirmation, token)).status).toBe(410);
    expect((await at(confirm, token, {})).status).toBe(410);
  });
});
