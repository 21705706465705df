import { portalDay, startOfPortalDay } from '~/domain/shared/portal-day';

const DAY_MS = 86_400_000;

/** The day so many days after another one, `2026-11-22`; before it where the number is negative. */
export const dayAfter = (day: string, days: number): string =>
  portalDay(new Date(startOfPortalDay(day).getTime() + days * DAY_MS));
