/** The months up to that of a day, oldest first: `2026-03`. */
export function lastMonths(day: string, count: number): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last = year * 12 + month - 1;
  return Array.from({ length: count }, (_, at) => {
    const one = last - count + 1 + at;
    return `${String(Math.floor(one / 12))}-${String((one % 12) + 1).padStart(2, '0')}`;
  });
}
