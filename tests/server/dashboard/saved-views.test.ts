import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { NO_FILTER } from '~/domain/dashboard/filter';
import { MOST_VIEWS } from '~/domain/dashboard/views';
import { mailViews } from '#server/dashboard/mail-views';
import { changeView, getView, listViews, removeView, saveView } from '#server/dashboard/saved-views';
import { SavedView } from '#server/models/saved-view';
import { ServiceRequest } from '#server/models/service-request';
import { User } from '#server/models/user';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { registered } from '#tests/factories/register';
import { deliveredService, type DeliveredService } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

// A Sunday, the Monday after it, and the month that follows.
const now = new Date('2026-11-22T08:00:00Z');
const monday = new Date('2026-11-23T08:00:00Z');
const december = new Date('2026-12-01T08:00:00Z');
const signal = new AbortController().signal;
let delivered: DeliveredService;

beforeAll(async () => {
  delivered = await deliveredService();
  const rows = (count: number) =>
    Array.from({ length: count }, () => registered(delivered.service, { source: 'hotline', received: 3, begun: 1 }));
  await ServiceRequest.insertMany(rows(3));
});

const follower = async () => {
  const home = { kind: 'institution' as const, id: delivered.service.institutionId };
  return createUser({ roles: ['manager'], home });
};
const figures = () => ({ programmeId: delivered.service.programmeId, filter: { ...NO_FILTER, city: 'ashgabat' } });
const save = (actor: Actor, name: string, rhythm: 'never' | 'weekly' | 'monthly' = 'never') =>
  saveView({ actor, input: { name, rhythm }, figures: figures(), now });

describe('views that somebody saves', () => {
  it('are their own, by name, and saying the same twice makes one', async () => {
    const [{ actor }, { actor: other }] = [await follower(), await follower()];
    await save(actor, 'Ashgabat');
    await save(actor, 'Ashgabat');
    expect(await listViews(actor)).toMatchObject([
      { name: 'Ashgabat', rhythm: 'never', search: `programme=${delivered.service.programmeId}&city=ashgabat` },
    ]);
    expect(await listViews(other)).toEqual([]);
    const [{ id = '' } = {}] = await listViews(actor);
    expect(await refusalOf(getView(other, id))).toBe('not-found');
    await removeView(other, id);
    expect(await listViews(actor)).toHaveLength(1);
    await removeView(actor, id);
    await removeView(actor, id);
    expect(await listViews(actor)).toEqual([]);
  });

  it('are of programmes that they may follow', async () => {
    const { actor: stranger } = await createUser({ roles: ['manager'] });
    expect(await refusalOf(save(stranger, 'Mine'))).toBe('not-found');
  });

  it('have each another name, and are not without number', async () => {
    const { actor } = await follower();
    await save(actor, 'One');
    await save(actor, 'Two');
    expect(await refusalOf(save(actor, 'One', 'weekly'))).toBe('invalid');
    const [one] = await listViews(actor);
    const change = (name: string, version: number) =>
      changeView({ actor, viewId: one?.id ?? '', input: { name, rhythm: 'monthly', version }, now });
    expect(await refusalOf(change('Two', 1))).toBe('invalid');
    await change('Three', 1);
    expect(await refusalOf(change('Four', 1))).toBe('stale');
    expect((await listViews(actor)).map(({ name, rhythm }) => [name, rhythm])).toEqual([
      ['Three', 'monthly'],
      ['Two', 'never'],
    ]);
    const rest = Array.from({ length: MOST_VIEWS - 2 }, (_, at) => ({
      ...{
        _id: `${actor.userId}.${at}`,
        userId: actor.userId,
        name: `View ${at}`,
        search: 'programme=x',
        rhythm: 'never' as const,
      },
      ...{ mailedFor: null, version: 1 },
    }));
    await SavedView.create(rest);
    expect(await refusalOf(save(actor, 'One more'))).toBe('invalid');
  });
});

describe('the mail of a view', () => {
  it('comes once with a new week or month, and keeps small counts to itself', async () => {
    const { actor, email } = await follower();
    await save(actor, 'Every week', 'weekly');
    await save(actor, 'Every month', 'monthly');
    await save(actor, 'Never', 'never');
    await mailViews({ now, signal });
    expect(await mailsTo(email)).toHaveLength(0);
    await Promise.all([mailViews({ now: monday, signal }), mailViews({ now: monday, signal })]);
    await mailViews({ now: monday, signal });
    const mails = await mailsTo(email);
    expect(mails.map(({ mail }) => mail.subject)).toEqual([expect.stringContaining('Every week')]);
    expect(mails[0]?.mail.text).toContain('Requests: suppressed');
    expect(mails[0]?.mail.text).toContain(`/office/dashboard?programme=${delivered.service.programmeId}&city=ashgabat`);
    await mailViews({ now: december, signal });
    expect(await mailsTo(email)).toHaveLength(3);
  });

  it('goes to nobody who left, or whose role does not follow programmes any more', async () => {
    const [left, changed] = [await follower(), await follower()];
    for (const { actor } of [left, changed]) await save(actor, 'Every week', 'weekly');
    await User.updateOne({ _id: left.id }, { $set: { disabled: { at: now, by: 'x', reason: 'x' } } });
    await User.updateOne({ _id: changed.id }, { $set: { roles: ['evaluator'] } });
    await mailViews({ now: monday, signal });
    for (const { email } of [left, changed]) expect(await mailsTo(email)).toEqual([]);
  });
});
