import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { usePortal } from '../portal-context';

/** A calendar day, `2026-11-22`, as people write it. */
export function PortalDay({ day }: { day: string }) {
  const { locale } = usePortal();
  return <time dateTime={day}>{formatDate(locale, startOfPortalDay(day))}</time>;
}
