import type { FormValues } from './form-reply';

/** The boxes of a date field in reading order. */
export const DATE_PARTS = ['day', 'month', 'year'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

const POSITION: Record<DatePart, number> = { year: 0, month: 1, day: 2 };

/** One box of an ISO date: "2026-08-01" has day "1", month "8", year "2026". */
export function datePart(date: string | undefined, part: DatePart): string | undefined {
  return date?.split('T')[0]?.split('-')[POSITION[part]]?.replace(/^0/, '');
}

/** The clock of a local time: "18:00" of "2026-08-01T18:00". */
export function timePart(local: string | undefined): string | undefined {
  return local?.split('T')[1];
}

/**
 * As `joinDates`, with the box `-time`, for local times `2026-08-01T18:00`. "9.30" is a time as well; what is none stays
 * recognisably none.
 */
export function joinDateTimes(...names: string[]) {
  const joined = joinDates(...names);
  return (input: unknown): unknown => {
    const values = joined(input);
    if (typeof values !== 'object' || values === null) return values;
    const all: Record<string, unknown> = { ...values };
    for (const name of names) {
      const time = String(all[`${name}-time`] ?? '').trim();
      if (all[name] === '' && time === '') continue;
      if (`${name}-time` in all) all[name] = `${String(all[name])}T${time.replace('.', ':').padStart(5, '0')}`;
    }
    return all;
  };
}

/**
 * Makes of `deadline-day`, `-month`, `-year` one value `deadline` as YYYY-MM-DD, before the schema sees the form:
 * `z.preprocess(joinDates('deadline'), z.object({ deadline: z.iso.date(messageKey('form.error.date')) }))`.
 * Three empty boxes are an empty value; what is no date stays recognisably none.
 */
export function joinDates(...names: string[]) {
  return (input: unknown): unknown => {
    if (typeof input !== 'object' || input === null) return input;
    const values: Record<string, unknown> = { ...input };
    for (const name of names) {
      const [day, month, year] = DATE_PARTS.map((part) => String(values[`${name}-${part}`] ?? '').trim());
      if (day || month || year) values[name] = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
      else values[name] ??= '';
    }
    return values;
  };
}

/** As `joinDates`, for every date field that the form has, also in lists. */
export function joinEveryDate(typed: FormValues): FormValues {
  const names = Object.keys(typed).flatMap((name) => (name.endsWith('-day') ? [name.slice(0, -'-day'.length)] : []));
  return joinDates(...names)(typed) as FormValues;
}
