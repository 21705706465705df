import { DomainError } from '../shared/errors';
import type { NamedDay, Weekday, WorkingCalendar } from './calendar';

/** One thing that is changed of an institution's calendar. */
export type CalendarChange =
  | { kind: 'week'; weekend: readonly Weekday[]; carriesOver: boolean }
  | { kind: 'add'; day: NamedDay }
  | { kind: 'remove'; day: string };

/** The calendar after a change, its days in order. `invalid` for a day that is named already, `not-found` for one that is not. */
export function changedCalendar(calendar: WorkingCalendar, change: CalendarChange): WorkingCalendar {
  if (change.kind === 'week') return { ...calendar, weekend: change.weekend, carriesOver: change.carriesOver };
  const { days } = calendar;
  const isNamed = (wanted: string) => days.some(({ day }) => day === wanted);
  if (change.kind === 'remove') {
    if (!isNamed(change.day)) throw new DomainError('not-found');
    return { ...calendar, days: days.filter(({ day }) => day !== change.day) };
  }
  if (isNamed(change.day.day)) throw new DomainError('invalid', 'calendars.error.named', { field: 'day' });
  return { ...calendar, days: [...days, change.day].sort((one, other) => (one.day < other.day ? -1 : 1)) };
}
