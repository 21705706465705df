import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { datePart, joinDates } from '~/forms/date-parts';

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
