import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatDeadline,
  formatMoney,
  formatNumber,
  formatSizeLimit,
  formatTime,
} from '~/locales/formats';

/** 2026-12-31 19:30:05 UTC is already the new year in Ashgabat. */
const newYear = new Date('2026-12-31T19:30:05Z');
const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  it.each([
    ['en', '1 January 2027'],
    ['ru', '1 января 2027'],
    ['tk', '1 ýanwar 2027'],
  ] as const)('in %s are those of Ashgabat', (locale, text) => {
    expect(formatDate(locale, newYear)).toBe(text);
  });

  it('have a clock of 24 hours, with seconds where the second counts', () => {
    expect(formatTime(newYear)).toBe('00:30');
    expect(formatDateTime('tk', newYear, { seconds: true })).toBe('1 ýanwar 2027, 00:30:05');
    expect(formatDateTime('en', newYear, { zone: 'UTC' })).toBe('31 December 2026, 19:30');
  });

  it('that are a deadline name the day that ends with it, or the minute', () => {
    expect(formatDeadline('en', new Date('2026-12-31T19:00:00Z'))).toBe('31 December 2026');
    expect(formatDeadline('en', newYear)).toBe('1 January 2027, 00:30');
  });
});

describe('numbers', () => {
  it.each([
    ['en', '1,234,567', '12,345.50 TMT'],
    ['ru', '1 234 567', '12 345,50 TMT'],
    ['tk', '1 234 567', '12 345,50 TMT'],
  ] as const)('in %s', (locale, number, money) => {
    expect(spaces(formatNumber(locale, 1_234_567))).toBe(number);
    expect(spaces(formatMoney(locale, { amount: 1_234_550, currency: 'TMT' }))).toBe(money);
  });

  it('are exact as money, however large', () => {
    const money = { amount: Number.MAX_SAFE_INTEGER, currency: 'USD' } as const;
    expect(formatMoney('en', money)).toBe('90,071,992,547,409.91 USD');
  });

  it('say sizes as people do', () => {
    expect([0, 812_000, 24_500_000].map((bytes) => formatBytes('en', bytes))).toEqual(['0 B', '812 kB', '24.5 MB']);
  });

  it('say the same of a limit wherever it stands, in whole megabytes where it is some', () => {
    expect([25 * 1024 * 1024, 2.5 * 1024 * 1024].map((bytes) => formatSizeLimit('ru', bytes))).toEqual([
      '25 MB',
      '2,5 MB',
    ]);
  });
});
