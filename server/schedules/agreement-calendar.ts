import { inLanguage } from '~/domain/shared/localized';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { calendarDay, calendarFile, calendarInstant, calendarText, type CalendarLine } from '#server/exports/icalendar';
import type { AgreementRecord } from '#server/models/agreement';
import type { MilestoneRecord } from '#server/models/milestone';

interface Calendar {
  agreement: Pick<AgreementRecord, 'number' | 'organisation'>;
  milestones: readonly Pick<MilestoneRecord, '_id' | 'title' | 'dueOn' | 'version'>[];
  locale: Locale;
  /** The page of the milestones. */
  url: string;
  now: Date;
}

/** The due dates of an agreement's milestones as a calendar file; a moved one replaces the earlier entry. */
export function agreementCalendar({ agreement, milestones, locale, url, now }: Calendar): string {
  const text = textIn(locale);
  const number = agreement.number ?? '';
  const events = milestones.map(({ _id, title, dueOn, version }): CalendarLine[] => [
    ['UID', `milestone-${_id}@opencall`],
    ['DTSTAMP', calendarInstant(now)],
    ['SEQUENCE', String(version)],
    ['DTSTART;VALUE=DATE', calendarDay(dueOn)],
    ['SUMMARY', calendarText(text('schedule.calendar.due', { title: inLanguage(title, locale), number }))],
    ['DESCRIPTION', calendarText(agreement.organisation)],
    ['URL', url],
  ]);
  return calendarFile('-//Opencall//Agreement//EN', events);
}
