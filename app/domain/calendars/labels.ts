import type { MessageKey } from '../shared/message-key';
import type { NamedDayKind, Weekday } from './calendar';

export const WEEKDAY_LABELS = {
  1: 'calendars.weekday.1',
  2: 'calendars.weekday.2',
  3: 'calendars.weekday.3',
  4: 'calendars.weekday.4',
  5: 'calendars.weekday.5',
  6: 'calendars.weekday.6',
  7: 'calendars.weekday.7',
} as const satisfies Record<Weekday, MessageKey>;

export const NAMED_DAY_LABELS = {
  off: 'calendars.kind.off',
  working: 'calendars.kind.working',
} as const satisfies Record<NamedDayKind, MessageKey>;
