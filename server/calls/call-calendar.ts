import { DATE_ORDER, keyDates } from '~/domain/calls/dates';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import { calendarDay, calendarFile, calendarInstant, calendarText, type CalendarLine } from '#server/exports/icalendar';
import type { PublicCall } from './get-public-call';

/**
 * The key dates of a call as a calendar. An event keeps its UID over all versions of the call and carries the version's
 * number, so that a calendar that has it moves it; in a cancelled call every event is cancelled.
 */
export function callCalendar(call: PublicCall, locale: Locale, address: string): string {
  const { id, reference, number, at, cancelled, content } = call;
  const text = textIn(locale);
  const instants = keyDates(content.dates);
  const title = inLanguage(content.about.title, locale);
  const events = DATE_ORDER.flatMap((name): CalendarLine[][] => {
    const instant = instants[name];
    if (!instant) return [];
    const start: CalendarLine =
      name === 'decisionOn' || name === 'startsOn'
        ? ['DTSTART;VALUE=DATE', calendarDay(content.dates[name])]
        : ['DTSTART', calendarInstant(instant)];
    const summary = calendarText(`${text(`calls.date.${name}`)}: ${title} (${reference})`);
    return [
      [
        ['UID', `${id}-${name}@opencall`],
        ['DTSTAMP', calendarInstant(cancelled?.at ?? at)],
        ['SEQUENCE', String(cancelled ? number + 1 : number)],
        ['STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'],
        start,
        [`SUMMARY;LANGUAGE=${locale}`, summary],
        ['URL', address],
        ['TRANSP', 'TRANSPARENT'],
      ],
    ];
  });
  return calendarFile('-//Opencall//Calls//EN', events);
}
