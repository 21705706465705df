const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** A month as it is written: `2026-11`. */
export const isMonth = (value: string): boolean => MONTH.test(value);

/** The month after a month. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Every month from one to another, both included, in order; none where the first is the later one. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

/** The days of a month as `bookedOn` sorts them: from the first up to, but without, the first of the next. */
export const daysOfMonth = (month: string): { from: string; before: string } => ({
  from: `${month}-01`,
  before: `${monthAfter(month)}-01`,
});

/** The last day of a month: `2026-02-28`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
