const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds to wait after the first, second, … failed try; the message is dead after the last: about 38 hours in all. */
const WAITS = [1 * MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 12 * HOUR, 12 * HOUR, 12 * HOUR] as const;

/** What the mail server's answer says about trying again: `refused` is its final word on this address. */
export type Failure = 'passing' | 'refused';

/** When to try again after the `tries`-th try failed at `now`; null when the message is dead. */
export function nextTry(tries: number, failure: Failure, now: Date): Date | null {
  const wait = failure === 'refused' ? undefined : WAITS[tries - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait * 1000);
}
