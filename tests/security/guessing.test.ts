import { describe, expect, it } from 'vitest';
import { passwordVerifications } from '#server/accounts/password-hash';
import { signIn } from '#server/accounts/sign-in';
import { AuditEvent } from '#server/models/audit-event';
import { Session } from '#server/models/session';
import { Throttle } from '#server/models/throttle';
import { callRoute } from '#tests/factories/call-route';
import { createClient } from '#tests/factories/clients';
import { refusalOf } from '#tests/factories/refusal';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';
import { action } from '~/routes/_public.sign-in._index';

useDatabase();

const now = new Date();
const verifications = async () => (await passwordVerifications.get()).values[0]?.value ?? 0;
const guess = (email: string, client = createClient()) =>
  refusalOf(signIn({ input: { email, password: 'guessed by a program' }, client, now }));
const right = (email: string, client = createClient()) =>
  refusalOf(signIn({ input: { email, password: PASSWORD }, client, now }));

/** The window is over: as when the time has passed, since the limits run by the machine's own clock. */
const afterTheWindow = () => Throttle.updateMany({}, { $set: { expire: new Date(Date.now() - 1) } });

describe('guessing passwords', () => {
  it('from one address is stopped after five tries, before the password is looked at, with 429 and Retry-After', async () => {
    const user = await createUser();
    const form = { email: user.email, password: 'guessed by a program' };
    const post = () => callRoute(action, routeArgs('/sign-in', { form, address: '198.51.100.1' }));
    const statuses = [];
    for (let index = 0; index < 5; index += 1) statuses.push((await post()).status);
    expect(statuses).toEqual([400, 400, 400, 400, 400]);
    const before = await verifications();
    const refused = await post();
    expect(refused).toMatchObject({
      status: 429,
      data: {
        errors: { '': { key: 'accounts.error.throttled', values: { minutes: 1 } } },
        values: { email: user.email },
      },
    });
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
    expect(await verifications()).toBe(before);
    expect(await Session.countDocuments({ userId: user.id })).toBe(0);
  });

  it('at the same time counts every try', async () => {
    const user = await createUser();
    const client = createClient();
    // As many as the window of ten minutes takes: each window counts in its own order, so beyond that fewer may get through.
    const results = await Promise.all(Array.from({ length: 10 }, () => guess(user.email, client)));
    expect(results.filter((result) => result === 'invalid')).toHaveLength(5);
    expect(results.filter((result) => result === 'throttled')).toHaveLength(5);
  });

  it('from many addresses is slowed to ten tries in five minutes', async () => {
    const user = await createUser();
    const results = [];
    for (let index = 0; index < 14; index += 1) results.push(await guess(user.email));
    expect(results.filter((result) => result === 'invalid')).toHaveLength(10);
    expect(results.slice(10)).toEqual(['throttled', 'throttled', 'throttled', 'throttled']);
    const events = await AuditEvent.find({ action: 'accounts.sign-in-failed', 'subject.id': user.id }).lean();
    expect(events.map(({ details }) => Number(details.failures)).sort((a, b) => a - b)).toEqual([3, 10]);
    expect(JSON.stringify(events)).not.toContain(user.email);
  });

  it('keeps nobody out for good: a known device always gets in, and any device after the window', async () => {
    const user = await createUser();
    const home = createClient();
    const { knownDevices } = await signIn({ input: { email: user.email, password: PASSWORD }, client: home, now });
    for (let index = 0; index < 15; index += 1) await guess(user.email);
    expect(await right(user.email)).toBe('throttled');
    expect(await right(user.email, createClient({ knownDevices }))).toBeNull();
    const forged = knownDevices.replace(/\..*/, '.x');
    expect(await right(user.email, createClient({ knownDevices: forged }))).toBe('throttled');
    await afterTheWindow();
    expect(await right(user.email)).toBeNull();
  });

  it('waits longer the longer it goes on', async () => {
    const user = await createUser();
    const client = createClient();
    const waits: number[] = [];
    for (let round = 0; round < 2; round += 1) {
      for (let index = 0; index < 5; index += 1) await guess(user.email, client);
      const error: unknown = await signIn({ input: { email: user.email, password: PASSWORD }, client, now }).catch(
        (refusal: unknown) => refusal,
      );
      waits.push((error as { values: { seconds: number } }).values.seconds);
      // The minute is over; what was counted in ten minutes and in an hour stays.
      const minute = { $set: { expire: new Date(Date.now() - 1) } };
      await Throttle.updateMany({ key: /^sign-in-(pair|address|account):(60|300):/ }, minute);
    }
    expect(waits[0]).toBeLessThanOrEqual(60);
    expect(waits[1]).toBeGreaterThan(300);
  });

  it('learns nothing about which addresses have accounts', async () => {
    const user = await createUser();
    const known = [];
    const unknown = [];
    const [one, two] = [createClient(), createClient()];
    const before = await verifications();
    for (let index = 0; index < 7; index += 1) {
      known.push(await guess(user.email, one));
      unknown.push(await guess('nobody-at-all@example.org', two));
    }
    expect(known).toEqual(unknown);
    expect((await verifications()) - before).toBe(10);
  });

  it('is counted without writing addresses or e-mails down', async () => {
    await guess('written.nowhere@example.org', createClient({ address: '203.0.113.99' }));
    const counted = JSON.stringify(await Throttle.find().lean());
    expect(counted).not.toContain('written.nowhere');
    expect(counted).not.toContain('203.0.113');
  });
});
