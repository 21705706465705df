import { portalDay, startOfPortalDay } from '~/domain/shared/portal-day';
import { atInstant } from '#server/process/clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** That hour of the portal's day so many days before `now`. */
export const daysAgo = (now: Date, days: number, hour = 10): Date =>
  new Date(startOfPortalDay(portalDay(new Date(now.getTime() - days * DAY))).getTime() + hour * HOUR);

/** Does an act as it was done at an instant, by every clock that it asks. */
export const actAt = <Result>(instant: Date, act: (at: Date) => Promise<Result>): Promise<Result> =>
  atInstant(instant, () => act(instant));
