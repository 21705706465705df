import type { Localized } from '../shared/localized';
import { EXPECTED_HOLIDAYS } from './holidays';

/** Days of the week as ISO 8601 counts them: Monday is 1, Sunday 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What a single day is by a decree, whatever the week and the yearly holidays say. */
export const NAMED_DAY_KINDS = ['off', 'working'] as const;
export type NamedDayKind = (typeof NAMED_DAY_KINDS)[number];

/** A day that is named for itself: a holiday of this year, or a day of rest that is worked. */
export interface NamedDay {
  /** `2026-11-22`. */
  day: string;
  kind: NamedDayKind;
  name: Localized;
}

/** On which days an institution works; the yearly holidays hold for everyone. */
export interface WorkingCalendar {
  /** At most six of the seven. */
  weekend: readonly Weekday[];
  /** A yearly holiday on a day of the weekend makes the next working day free. */
  carriesOver: boolean;
  /** By day, each once. */
  days: readonly NamedDay[];
}

/** Where an institution has said nothing. */
export const USUAL_CALENDAR: WorkingCalendar = {
  weekend: [6, 7],
  carriesOver: true,
  days: EXPECTED_HOLIDAYS.map(({ day, name }) => ({ day, kind: 'off', name })),
};
