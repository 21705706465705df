import { portalDay, startOfPortalDay } from '../shared/portal-day';

/** How long a verification holds where nothing else is said, in months. */
export const DEFAULT_MONTHS = 24;
export const MOST_MONTHS = 60;

/** How long before its end signatories are reminded, in days, and how long before it a new check may be asked for. */
export const REMINDED_BEFORE_DAYS = 30;
export const RENEWED_BEFORE_DAYS = 90;

export const DAY_MS = 86_400_000;

/**
 * The instant at which a verification of so many months ends: with the end of the same day of the month in Asia/Ashgabat,
 * or of the month's last day where it has no such day.
 */
export function validUntil(from: Date, months: number): Date {
  const [year = 0, month = 1, day = 1] = portalDay(from).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last) + 1));
  return startOfPortalDay(end.toISOString().slice(0, 10));
}

/** True when a valid verification may be asked for anew: near its end, or when something that matters has changed. */
export function mayRenew(verifiedUntil: Date | null, changed: boolean, now: Date): boolean {
  return !verifiedUntil || changed || verifiedUntil.getTime() - now.getTime() <= RENEWED_BEFORE_DAYS * DAY_MS;
}
