import { formatDate, formatDateTime } from '~/locales/formats';
import { usePortal } from './portal-context';

interface PortalTimeProps {
  at: Date;
  /** A whole day: no time of day, and no other zone. */
  day?: boolean;
  /** To the second: where it matters what was first. */
  seconds?: boolean;
}

/**
 * An instant on the clock of Asia/Ashgabat. Where the reader's own clock shows another time, the small script on every page
 * adds it.
 */
export function PortalTime({ at, day = false, seconds = false }: PortalTimeProps) {
  const { locale, text } = usePortal();
  if (day) return <time dateTime={at.toISOString()}>{formatDate(locale, at)}</time>;
  return (
    <>
      <time dateTime={at.toISOString()}>{formatDateTime(locale, at, { seconds })}</time>{' '}
      {text('publicCalls.portalZone')}
      <span className="portal-own-time" data-own-time={at.toISOString()} hidden>
        {text('publicCalls.ownTime')}{' '}
      </span>
    </>
  );
}
