import { z } from 'zod';
import { isBlankText, localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { tickedTyped } from '../shared/typed-fields';
import { NAMED_DAY_KINDS, WEEKDAYS, type Weekday } from './calendar';

const version = z.coerce.number().int().min(0);

const isWeekday = (day: number): day is Weekday => WEEKDAYS.some((known) => known === day);

/** The week as its form is sent; at least one day is worked. */
export const weekSchema = z.object({
  version,
  weekend: z.preprocess(
    (typed) => (typed === undefined ? [] : [typed].flat()),
    z
      .array(z.coerce.number().refine(isWeekday))
      .max(WEEKDAYS.length - 1, messageKey('calendars.error.week'))
      .transform((days) => days.filter(isWeekday)),
  ),
  carriesOver: tickedTyped,
});

/** A day that is named for itself. */
export const namedDaySchema = z.object({
  version,
  day: z.iso.date(messageKey('form.error.date')),
  kind: z.enum(NAMED_DAY_KINDS, messageKey('calendars.error.kind')),
  name: localizedSchema(100).refine((name) => !isBlankText(name), {
    path: ['en'],
    message: messageKey('calendars.error.name'),
  }),
});
