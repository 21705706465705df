/** A quarter of a year, `2026-Q1`. */
export const QUARTER = /^\d{4}-Q[1-4]$/;

/** The quarter that a day `2026-03-31` is in. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** First and last day of a quarter. */
export function daysOfQuarter(quarter: string): { first: string; last: string } {
  const year = quarter.slice(0, 4);
  const end = Number(quarter.slice(6)) * 3;
  const two = (month: number) => String(month).padStart(2, '0');
  return { first: `${year}-${two(end - 2)}-01`, last: `${year}-${two(end)}-${end === 6 || end === 9 ? '30' : '31'}` };
}

/** Every quarter from the one of a day to the one of another, in order; none where the first is the later one. */
export function quartersBetween(from: string, to: string): string[] {
  const numberOf = (day: string) => Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1;
  const first = numberOf(from);
  return Array.from({ length: Math.max(0, numberOf(to) - first + 1) }, (_, at) => {
    const number = first + at;
    return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
  });
}
