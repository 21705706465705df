import { expect, it } from 'vitest';
import { daysOfMonth, isMonth, monthAfter, monthsBetween } from '~/domain/disbursements/months';

it('counts months over the end of a year', () => {
  expect(monthAfter('2026-12')).toBe('2027-01');
  expect(monthAfter('2026-08')).toBe('2026-09');
  expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  expect(monthsBetween('2026-11', '2026-10')).toEqual([]);
  expect(daysOfMonth('2026-12')).toEqual({ from: '2026-12-01', before: '2027-01-01' });
});

it('knows a month from what is none', () => {
  expect(['2026-01', '2026-12'].map(isMonth)).toEqual([true, true]);
  expect(['2026-00', '2026-13', '2026-1', '2026-01-01', ''].map(isMonth)).toEqual([false, false, false, false, false]);
});
