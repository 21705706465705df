const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface TimeLeft {
  unit: 'days' | 'hours' | 'minutes';
  count: number;
}

/** How long it is until an instant, in the largest whole unit of which there is one; null when it has come. */
export function timeLeft(until: Date, now: Date): TimeLeft | null {
  const left = until.getTime() - now.getTime();
  if (left <= 0) return null;
  if (left >= DAY) return { unit: 'days', count: Math.floor(left / DAY) };
  if (left >= HOUR) return { unit: 'hours', count: Math.floor(left / HOUR) };
  return { unit: 'minutes', count: Math.ceil(left / MINUTE) };
}
