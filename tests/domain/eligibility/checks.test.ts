import { describe, expect, it } from 'vitest';
import { emptyCall } from '~/domain/calls/empty-call';
import { eligibilityOf, mayBegin, type CheckName } from '~/domain/eligibility/checks';
import type { OrganisationFacts, Standing } from '~/domain/organisations/standing';

const now = new Date('2026-03-02T06:00:00Z');
const deadline = new Date('2026-03-22T13:00:00Z');
const { eligibility } = emptyCall(['en']);

const EVERYTHING = {
  ...eligibility,
  verifiedOrganisation: true,
  notExcluded: true,
  noOverdueReport: true,
  certificateValid: true,
  worksInPlace: true,
  yearsRegistered: 3,
};
const FACTS: OrganisationFacts = {
  places: ['ashgabat', 'mary'],
  registeredOn: '2020-05-01',
  certificate: { validUntil: '2027-01-01' },
};
const STANDING: Standing = { verifiedUntil: new Date('2026-12-01T00:00:00Z'), excluded: false };

function check(
  facts: Partial<OrganisationFacts> = {},
  standing: Partial<Standing> = {},
  asked: typeof eligibility = EVERYTHING,
) {
  return eligibilityOf({
    eligibility: asked,
    lot: { place: 'ashgabat' },
    facts: { ...FACTS, ...facts },
    standing: { ...STANDING, ...standing },
    deadline,
    now,
  });
}
const one = (name: CheckName, checks: ReturnType<typeof check>) => checks.find((found) => found.name === name);

describe('what a call has the portal check', () => {
  it('is met by an organisation with nothing amiss', () => {
    const checks = check();
    expect(checks).toHaveLength(6);
    expect(checks.map(({ outcome, blocks }) => [outcome, blocks])).toEqual(Array(6).fill(['met', null]));
  });

  it('is what the call asks, and in every call that the organisation is not excluded', () => {
    const none = { ...eligibility, verifiedOrganisation: false, notExcluded: false, noOverdueReport: false };
    const asked = { ...none, certificateValid: true, worksInPlace: false, yearsRegistered: null };
    const checks = check({}, { excluded: true }, asked);
    expect(checks.map(({ name }) => name)).toEqual(['notExcluded', 'certificateValid']);
    expect(mayBegin(checks)).toBe(false);
  });

  it('keeps from beginning what cannot become true before the deadline', () => {
    for (const checks of [
      check({}, { excluded: true }),
      check({ certificate: { validUntil: '2026-03-01' } }),
      check({ registeredOn: '2023-03-23' }),
    ]) {
      expect(mayBegin(checks)).toBe(false);
      expect(checks.filter(({ outcome }) => outcome !== 'met')).toHaveLength(1);
    }
  });

  it('keeps only from submission what can still be mended, or is not told', () => {
    for (const checks of [
      check({}, { verifiedUntil: null }),
      check({}, { verifiedUntil: now }),
      check({ places: ['mary'] }),
      check({ places: [] }),
      check({ certificate: null }),
      check({ certificate: { validUntil: '2026-03-21' } }),
      check({ registeredOn: null }),
    ]) {
      expect(mayBegin(checks)).toBe(true);
      expect(checks.filter(({ blocks }) => blocks === 'submission')).toHaveLength(1);
    }
  });

  it('counts the day of the deadline in Asia/Ashgabat, to the day', () => {
    expect(one('certificateValid', check({ certificate: { validUntil: '2026-03-22' } }))?.outcome).toBe('met');
    expect(one('certificateValid', check({ certificate: { validUntil: '2026-03-02' } }))?.blocks).toBe('submission');
    expect(one('certificateValid', check({ certificate: { validUntil: null } }))?.outcome).toBe('met');
    expect(one('yearsRegistered', check({ registeredOn: '2023-03-22' }))).toMatchObject({ outcome: 'met', count: 3 });
  });
});
