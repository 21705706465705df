import type { CallContent } from './schema';

type Dates = CallContent['dates'];

/** The instant of a local time in Asia/Ashgabat (UTC+5, no summer time since 1992); null while it is open. */
export function portalInstant(local: string): Date | null {
  return local === '' ? null : new Date(`${local}+05:00`);
}

/** The local time in Asia/Ashgabat of an instant, to the minute, as the form has it. */
export function portalLocalTime(instant: Date): string {
  return new Date(instant.getTime() + 5 * 3_600_000).toISOString().slice(0, 16);
}

/** A call's key dates as instants; days begin at midnight in Asia/Ashgabat. */
export function keyDates({ clarificationsUntil, submissionsUntil, openingAt, decisionOn, startsOn }: Dates) {
  const dayBegins = (day: string) => portalInstant(day === '' ? '' : `${day}T00:00`);
  return {
    clarificationsUntil: portalInstant(clarificationsUntil),
    submissionsUntil: portalInstant(submissionsUntil),
    openingAt: portalInstant(openingAt),
    decisionOn: dayBegins(decisionOn),
    startsOn: dayBegins(startsOn),
  };
}

/** The key dates in the order in which they must come, strictly one after the other. */
export const DATE_ORDER = ['clarificationsUntil', 'submissionsUntil', 'openingAt', 'decisionOn', 'startsOn'] as const;
