import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, calendarInstant, calendarText } from '#server/exports/icalendar';
import { xmlText } from '#server/exports/xml';

const unfolded = (file: string) => file.replace(/\r\n /g, '').split('\r\n').slice(0, -1);

describe('a calendar file', () => {
  it('escapes texts and writes instants in UTC', () => {
    expect(calendarText('a,b;c\\d\r\ne')).toBe('a\\,b\\;c\\\\d\\ne');
    expect(calendarInstant(new Date('2026-03-02T06:00:00Z'))).toBe('20260302T060000Z');
  });

  it('folds every line at 75 octets without cutting a character, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (said) => {
        const value = calendarText(said);
        const file = calendarFile('-//T//T//EN', [[['SUMMARY', value]]]);
        const lines = file.split('\r\n');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(unfolded(file)).toContain(`SUMMARY:${value}`);
      }),
    );
  });
});

it('XML holds texts without what it forbids', () => {
  expect(xmlText('a\u0000\u000b<b>&"\'\ud800 ä\n')).toBe('a&#60;b&#62;&#38;&#34;&#39; ä\n');
});
