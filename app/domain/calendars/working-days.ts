import { portalDay, startOfPortalDay } from '../shared/portal-day';
import type { Weekday, WorkingCalendar } from './calendar';
import { YEARLY_HOLIDAYS } from './holidays';

const YEARLY = new Set(YEARLY_HOLIDAYS.map(({ date }) => date));

/** The day of the calendar that follows `2026-11-22`. */
function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Which day of the week `2026-11-22` is, from Monday, 1. */
export function weekdayOf(day: string): Weekday {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday;
}

const isRest = (day: string, { weekend }: WorkingCalendar) =>
  weekend.includes(weekdayOf(day)) || YEARLY.has(day.slice(5));

/** Whether people work on a day `2026-11-22`. A day named for itself comes before the week and the yearly holidays. */
export function isWorkingDay(day: string, calendar: WorkingCalendar): boolean {
  const named = calendar.days.find((one) => one.day === day);
  if (named) return named.kind === 'working';
  return !isRest(day, calendar) && !carriedOver(Number(day.slice(0, 4)), calendar).has(day);
}

/** The working days of a year that are free because a yearly holiday fell on the weekend: for each the next that is not taken. */
export function carriedOver(year: number, calendar: WorkingCalendar): Set<string> {
  const free = new Set<string>();
  if (!calendar.carriesOver) return free;
  const named = new Set(calendar.days.map(({ day }) => day));
  for (const { date } of YEARLY_HOLIDAYS) {
    const holiday = `${String(year)}-${date}`;
    if (named.has(holiday) || !calendar.weekend.includes(weekdayOf(holiday))) continue;
    let day = nextDay(holiday);
    while (isRest(day, calendar) || named.has(day) || free.has(day)) day = nextDay(day);
    free.add(day);
  }
  return free;
}

/**
 * When a standstill of so many working days ends, in Asia/Ashgabat: with the last moment of the last of them, counted from
 * the day after the issue. The instant is the first one that is no longer within it. No days end at the issue itself.
 */
export function endOfStandstill(issuedAt: Date, days: number, calendar: WorkingCalendar): Date {
  if (days <= 0) return issuedAt;
  let day = portalDay(issuedAt);
  for (let counted = 0; counted < days;) {
    day = nextDay(day);
    if (isWorkingDay(day, calendar)) counted += 1;
  }
  return startOfPortalDay(nextDay(day));
}

/** The last day, `2026-11-22`, that lies before an instant at which something ends: what a page names as "until". */
export function lastDayBefore(end: Date): string {
  return portalDay(new Date(end.getTime() - 1));
}
