import { beforeAll, describe, expect, it } from 'vitest';
import { loader as home } from '~/routes/_index';
import { loader as list } from '~/routes/_public.calls._index';
import { approveVersion } from '#server/calls/approve-version';
import { submitVersion } from '#server/calls/submit-version';
import { createCallOffice, draftCall, inAll, publishCall, callContent } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { nameReadyOpeners } from '#tests/factories/seal';
import { useDatabase } from '#tests/factories/test-database';

const now = new Date();
const tomorrow = new Date(now.getTime() + 86_400_000);

describe('the addresses of the public list', () => {
  useDatabase();
  beforeAll(async () => {
    const office = await createCallOffice(now);
    await publishCall(office, new Date(now.getTime() - 60_000));
  });

  it.each([
    ['/calls', list],
    ['/', home],
  ])('%s is public, short-lived and tagged, and says nothing of what is scheduled', async (path, loader) => {
    const before = await callRoute(loader, routeArgs(path));
    expect(before.headers.get('Cache-Control')).toMatch(/^public, max-age=\d{1,2}, must-revalidate$/);
    expect(JSON.stringify(before.data)).toContain('Care at home in Ashgabat');
    const office = await createCallOffice(now);
    const about = { ...callContent(now, []).about, title: inAll('Unheard of') };
    const { id } = await draftCall(office, tomorrow, { about });
    await submitVersion({ actor: office.manager, callId: id, now });
    await nameReadyOpeners(id, office.approver.userId, now);
    const input = { publishAt: tomorrow, overBudgetReason: '' };
    await approveVersion({ actor: office.approver, callId: id, input, expected: 2, now });
    const after = await callRoute(loader, routeArgs(path));
    expect(after.headers.get('ETag')).toBe(before.headers.get('ETag'));
    expect(JSON.stringify(after.data)).not.toContain('Unheard of');
  });

  it('has another tag in another language', async () => {
    const tags = await Promise.all(
      (['en', 'tk'] as const).map(async (locale) =>
        (await callRoute(list, routeArgs('/calls', { locale }))).headers.get('ETag'),
      ),
    );
    expect(new Set(tags).size).toBe(2);
  });
});
