import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, periodOf, searchOf } from '~/domain/dashboard/views';

describe('when a view is mailed', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
  ])('the week of %s began on %s', (day, monday) => expect(periodOf('weekly', day)).toBe(monday));

  it('once a month, and never where nobody asked', () => {
    expect(periodOf('monthly', '2026-11-30')).toBe('2026-11');
    expect(periodOf('never', '2026-11-30')).toBeNull();
  });
});

it('the address says what is shown, and is read back as it was, whatever it says', () => {
  const word = fc.string({ maxLength: 12 });
  const filter = fc.record({ type: word, city: word, provider: word, kind: word });
  fc.assert(
    fc.property(fc.record({ programmeId: word, filter }), (figures) => {
      expect(figuresOf(searchOf(figures))).toEqual(figures);
    }),
  );
});
