import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_CALENDAR, type WorkingCalendar } from '~/domain/calendars/calendar';
import { carriedOver, endOfStandstill, isWorkingDay, lastDayBefore } from '~/domain/calendars/working-days';
import { emptyLocalized } from '~/domain/shared/localized';

const PLAIN: WorkingCalendar = { weekend: [6, 7], carriesOver: true, days: [] };
const named = (day: string, kind: 'off' | 'working'): WorkingCalendar => ({
  ...PLAIN,
  days: [{ day, kind, name: emptyLocalized() }],
});
/** Noon in Ashgabat. */
const at = (day: string) => new Date(`${day}T12:00:00+05:00`);

describe('isWorkingDay', () => {
  it.each([
    ['a Wednesday', '2026-11-25', true],
    ['a Saturday', '2026-11-28', false],
    ['a Sunday', '2026-11-29', false],
    ['the Day of Remembrance, a Tuesday', '2026-10-06', false],
    ['Kurban bayramy as it is expected', '2026-05-27', false],
    ['the Monday after Independence Day on a Sunday', '2026-09-28', false],
    ['the Monday after the Day of Neutrality on a Saturday', '2026-12-14', false],
    ['the Tuesday after that', '2026-12-15', true],
  ])('tells of %s', (_, day, works) => {
    expect(isWorkingDay(day, USUAL_CALENDAR)).toBe(works);
  });

  it('gives two days for two holidays on one weekend', () => {
    expect([...carriedOver(2026, PLAIN)].filter((day) => day.startsWith('2026-03'))).toEqual([
      '2026-03-09',
      '2026-03-23',
      '2026-03-24',
    ]);
  });

  it('puts a day that is named before the week and the yearly holidays', () => {
    expect(isWorkingDay('2026-11-28', named('2026-11-28', 'working'))).toBe(true);
    expect(isWorkingDay('2026-10-06', named('2026-10-06', 'working'))).toBe(true);
    expect(isWorkingDay('2026-11-25', named('2026-11-25', 'off'))).toBe(false);
  });

  it('carries nothing over where the institution does not', () => {
    expect(isWorkingDay('2026-12-14', { ...PLAIN, carriesOver: false })).toBe(true);
  });
});

describe('endOfStandstill', () => {
  it.each([
    ['counts from the day after', '2026-11-23', 3, '2026-11-26'],
    ['leaves weekends out', '2026-11-26', 3, '2026-12-01'],
    ['leaves holidays and what they carry over out', '2026-12-09', 3, '2026-12-15'],
    ['goes over the turn of the year', '2026-12-30', 2, '2027-01-04'],
  ])('%s', (_, issued, days, last) => {
    const end = endOfStandstill(at(issued), days, PLAIN);
    expect([end.toISOString(), lastDayBefore(end)]).toEqual([`${last}T19:00:00.000Z`, last]);
  });

  it('takes the day of the issue in Ashgabat, not in UTC', () => {
    const lateMonday = new Date('2026-11-23T18:59:59.999Z');
    const tuesday = new Date('2026-11-23T19:00:00.000Z');
    expect(lastDayBefore(endOfStandstill(lateMonday, 1, PLAIN))).toBe('2026-11-24');
    expect(lastDayBefore(endOfStandstill(tuesday, 1, PLAIN))).toBe('2026-11-25');
  });

  it('ends at the issue where the call has no standstill', () => {
    expect(endOfStandstill(at('2026-11-23'), 0, PLAIN)).toEqual(at('2026-11-23'));
  });

  it('ends on a working day, and later with more days', () => {
    const instants = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 40 }), (issued, days) => {
        const end = endOfStandstill(issued, days, USUAL_CALENDAR);
        expect(isWorkingDay(lastDayBefore(end), USUAL_CALENDAR)).toBe(true);
        expect(endOfStandstill(issued, days + 1, USUAL_CALENDAR).getTime()).toBeGreaterThan(end.getTime());
        expect(end.getTime()).toBeGreaterThan(issued.getTime());
      }),
    );
  });
});
