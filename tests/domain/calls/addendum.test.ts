import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addendumFaults, changedSections, isMaterial } from '~/domain/calls/addendum';
import { keyDates, portalLocalTime } from '~/domain/calls/dates';
import type { CallContent } from '~/domain/calls/schema';
import { callContent, inAll, lot, RUBRIC } from '#tests/factories/call';

const DAY = 86_400_000;
const published = new Date('2026-03-02T06:00:00Z');
const before = callContent(published, ['one', 'two']);
const deadline = keyDates(before.dates).submissionsUntil ?? new Date(NaN);
const daysBefore = (days: number) => new Date(deadline.getTime() - days * DAY);
const withDeadline = (instant: Date): CallContent => ({
  ...before,
  dates: { ...before.dates, submissionsUntil: portalLocalTime(instant) },
});
const keys = (after: CallContent, now: Date) => addendumFaults(before, after, now).map(({ key }) => key);

describe('an addendum', () => {
  it('extends the deadline, and never shortens it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20 * 1440, max: 60 * 1440 }), fc.integer({ min: 1, max: 18 }), (minutes, days) => {
        fc.pre(minutes !== 0);
        const after = withDeadline(new Date(deadline.getTime() + minutes * 60_000));
        expect(keys(after, daysBefore(days)).includes('calls.fault.deadlineShortened')).toBe(minutes < 0);
      }),
    );
  });

  it('close to the deadline must extend it by the days of notice', () => {
    const after = { ...before, purpose: { ...before.purpose, funded: inAll('More') } };
    expect(keys(after, daysBefore(4.5))).toEqual([]);
    expect(keys(after, daysBefore(3.5))).toEqual(['calls.fault.shortNotice']);
    const extended = { ...after, dates: { ...after.dates, submissionsUntil: portalLocalTime(daysBefore(-1)) } };
    expect(keys(extended, daysBefore(3.5))).toEqual([]);
    expect(keys(extended, daysBefore(1))).toEqual(['calls.fault.shortNotice']);
  });

  it('never touches weights or committee', () => {
    const criteria = RUBRIC.criteria.map((criterion, at) => ({ ...criterion, weight: at === 0 ? 50 : 50 }));
    const after = { ...before, rubric: { template: 'standard', rubric: { ...RUBRIC, criteria } } };
    expect(keys(after, daysBefore(10))).toEqual(['calls.fault.settled']);
  });

  it('never changes how strictly is sealed, but may tell more of the opening; a call from before the ticks has none', () => {
    const strict = { ...before, terms: { ...before.terms, strictSealing: true } };
    expect(keys(strict, daysBefore(10))).toEqual(['sealing.fault.strictSettled']);
    expect(addendumFaults(strict, before, daysBefore(10)).map(({ section }) => section)).toEqual(['terms']);
    const told = { ...before, terms: { ...before.terms, countShownEarly: true, namesAtOpening: true } };
    expect(keys(told, daysBefore(10))).toEqual([]);
    const { strictSealing, countShownEarly, namesAtOpening, ...older } = before.terms;
    expect([strictSealing, countShownEarly, namesAtOpening]).toEqual([false, false, false]);
    const former = { ...before, terms: older as CallContent['terms'] };
    expect(addendumFaults(former, before, daysBefore(10))).toEqual([]);
  });

  it('never drops a lot or a language', () => {
    const after = {
      ...before,
      about: { ...before.about, languages: ['en' as const] },
      lots: { lots: [lot({ key: 'lot-2' })] },
    };
    expect(keys(after, daysBefore(10))).toEqual(['calls.fault.languageDropped', 'calls.fault.lotDropped']);
  });

  it('opens a closed call never again, and then changes dates that follow only', () => {
    const after = withDeadline(new Date(deadline.getTime() + 10 * DAY));
    expect(keys(after, deadline)).toEqual(['calls.fault.reopened']);
    const later = { ...before, dates: { ...before.dates, decisionOn: '2026-06-01' } };
    expect(keys(later, deadline)).toEqual([]);
    const texts = { ...before, purpose: { ...before.purpose, funded: inAll('More') } };
    expect(keys(texts, deadline)).toEqual(['calls.fault.closed']);
  });

  it('must change something, and is material where lots or form change', () => {
    expect(keys(before, daysBefore(10))).toEqual(['calls.fault.nothingChanged']);
    const after = { ...before, lots: { lots: [lot({ people: 70 })] } };
    expect(changedSections(before, after)).toEqual(['lots']);
    expect(isMaterial(changedSections(before, after))).toBe(true);
    expect(isMaterial(['dates', 'purpose'])).toBe(false);
  });
});
