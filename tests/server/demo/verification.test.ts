import { expect, it } from 'vitest';
import { Organisation } from '#server/models/organisation';
import { loadDemo } from '#server/demo/load-demo';
import { shownStanding } from '~/domain/verification/standing';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('verifies three of the pilot’s organisations; the fourth waits with a likely hit, one is under observation', async () => {
  const now = new Date('2026-11-22T09:00:00Z');
  await loadDemo({ config: { OPENCALL_MODE: 'test', DEMO_PASSWORD: 'demo password 2026' }, asked: false, now });
  const organisations = await Organisation.find().sort({ name: 1 }).lean();
  expect(
    organisations.map(({ name, standing }) => [
      name,
      shownStanding(standing, now),
      standing.state,
      standing.flag,
      standing.openHits,
    ]),
  ).toEqual([
    ['Beyik Eyyam', 'unverified', 'waiting', null, 1],
    ['Keyik Okara', 'verified', 'verified', 'observation', 0],
    ['National Red Crescent Society of Turkmenistan', 'verified', 'verified', null, 0],
    ['Yenme', 'verified', 'verified', null, 0],
  ]);
});
