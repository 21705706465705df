import { expect, it } from 'vitest';
import { isLate } from '~/domain/quality/quality';
import { portalDay } from '~/domain/shared/portal-day';
import { calls } from '#server/demo/calls';
import { people } from '#server/demo/people';
import { quality } from '#server/demo/quality';
import { services } from '#server/demo/services';
import { Feedback } from '#server/models/feedback';
import { Finding } from '#server/models/finding';
import { QualityVisit } from '#server/models/quality-visit';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('the demo’s visits left findings of every state, one of them late; a visit is to come, and two people wrote', async () => {
  const now = new Date();
  const demo = { now, password: 'correct horse battery staple', accounts: [] };
  for (const step of [people, calls, services, quality]) await step(demo);
  const findings = await Finding.find().lean();
  expect(findings.map(({ state }) => state).sort()).toEqual(['closed', 'corrected', 'open', 'open']);
  expect(findings.filter((finding) => isLate(finding, portalDay(now)))).toHaveLength(1);
  const visits = await QualityVisit.find().lean();
  expect(visits.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
    'self-assessment done',
    'visit done',
    'visit done',
    'visit done',
    'visit planned',
  ]);
  expect(visits.every(({ created }) => created.at < now)).toBe(true);
  expect(await Feedback.countDocuments({ state: 'received' })).toBe(2);
});
