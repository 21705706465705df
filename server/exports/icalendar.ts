/** One line of a calendar file: name with parameters, and a value that is written as it stands. */
export type CalendarLine = readonly [name: string, value: string];

const LONGEST = 75;

/** A calendar (RFC 5545) of these events: lines end in CRLF and are folded at 75 octets, never inside a character. */
export function calendarFile(product: string, events: readonly (readonly CalendarLine[])[]): string {
  const lines: CalendarLine[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', product],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ...events.flatMap((event): CalendarLine[] => [['BEGIN', 'VEVENT'], ...event, ['END', 'VEVENT']]),
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

/** A text value (RFC 5545, section 3.3.11). */
export function calendarText(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** `20260302T060000Z` */
export function calendarInstant(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** `20260302` of a day `2026-03-02`. */
export function calendarDay(day: string): string {
  return day.replace(/-/g, '');
}

function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
