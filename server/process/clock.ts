import { AsyncLocalStorage } from 'node:async_hooks';

const shifts = new AsyncLocalStorage<number>();

/** Milliseconds by which the portal's time is ahead of its machines' clocks: 0 but within `atInstant`. */
export const clockShift = (): number => shifts.getStore() ?? 0;

/** The portal's clock. One door to it, so that the demo and the story tests can move time. */
export function now(): Date {
  return new Date(Date.now() + clockShift());
}

/** Does `work` as if it began at that instant, by the portal's and by the database's clock; time goes on meanwhile. */
export function atInstant<Result>(instant: Date, work: () => Promise<Result>): Promise<Result> {
  return shifts.run(instant.getTime() - Date.now(), work);
}
