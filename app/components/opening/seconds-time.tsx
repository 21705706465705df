import { formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';

/** An instant to the second, on the clock of Asia/Ashgabat. */
export function SecondsTime({ at }: { at: Date }) {
  const { locale, text } = usePortal();
  return (
    <span>
      <time dateTime={at.toISOString()}>{formatDateTime(locale, at, { seconds: true })}</time>{' '}
      {text('publicCalls.portalZone')}
    </span>
  );
}
