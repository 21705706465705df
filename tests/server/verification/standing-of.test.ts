import { expect, it } from 'vitest';
import { noStanding, Organisation } from '#server/models/organisation';
import { standingOf } from '#server/verification/standing-of';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createOrganisation } from '#tests/factories/user';

useDatabase();

const NOW = new Date('2026-11-22T12:00:00+05:00');

it('tells of a new organisation that it is neither verified nor excluded', async () => {
  const { id } = await createOrganisation();
  expect(await standingOf(id, NOW)).toEqual({ verifiedUntil: null, excluded: false });
});

it('tells until when it is verified, and of an exclusion that is in effect', async () => {
  const { id } = await createOrganisation();
  const verifiedUntil = new Date('2028-01-01T00:00:00Z');
  const exclusion = { id: 'x', from: '2026-11-22', until: null, approved: true, proposedBy: 'm' };
  await Organisation.updateOne({ _id: id }, { standing: { ...noStanding(), verifiedUntil, exclusion } });
  expect(await standingOf(id, NOW)).toEqual({ verifiedUntil, excluded: true });
  expect(await standingOf(id, new Date('2026-11-21T12:00:00+05:00'))).toEqual({ verifiedUntil, excluded: false });
});

it('knows nothing of an organisation that is not there', async () => {
  expect(await refusalOf(standingOf('nobody-has-this', NOW))).toBe('not-found');
});
