import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { datePart, joinDates, joinDateTimes, timePart } from '~/forms/date-parts';

const schema = z.preprocess(joinDates('deadline'), z.object({ deadline: z.iso.date() }));
const typed = (day: string, month: string, year: string) => ({
  'deadline-day': day,
  'deadline-month': month,
  'deadline-year': year,
});

describe('a date in three boxes', () => {
  it('becomes one value', () => {
    expect(schema.parse(typed('1', ' 8', '2027'))).toEqual({ deadline: '2027-08-01' });
  });

  it.each([typed('31', '2', '2027'), typed('', '2', '2027'), typed('a', 'b', 'c'), typed('', '', ''), {}])(
    'is refused as %j',
    (values) => {
      expect(schema.safeParse(values).success).toBe(false);
    },
  );

  it('is shown again from one value', () => {
    expect(datePart('2027-08-01', 'day')).toBe('1');
    expect(datePart('2027-08-01', 'year')).toBe('2027');
    expect(datePart(undefined, 'month')).toBeUndefined();
  });
});

describe('a date with its time', () => {
  const read = (typed: Record<string, string>) => (joinDateTimes('at')(typed) as Record<string, string>).at;
  const day = { 'at-day': '1', 'at-month': '6', 'at-year': '2027' };

  it('is a local time, however the time is written', () => {
    expect(read({ ...day, 'at-time': '18:00' })).toBe('2027-06-01T18:00');
    expect(read({ ...day, 'at-time': ' 9.30 ' })).toBe('2027-06-01T09:30');
    expect(timePart('2027-06-01T09:30')).toBe('09:30');
    expect(datePart('2027-06-01T09:30', 'day')).toBe('1');
  });

  it('stays recognisably none where a part is missing, and empty where all are', () => {
    expect(read({ ...day, 'at-time': '' })).toBe('2027-06-01T00000');
    expect(read({ 'at-day': '', 'at-month': '', 'at-year': '', 'at-time': '18:00' })).toBe('T18:00');
    expect(read({ 'at-day': '', 'at-month': '', 'at-year': '', 'at-time': '' })).toBe('');
    expect(read({ at: '2027-06-01T18:00' })).toBe('2027-06-01T18:00');
  });
});
