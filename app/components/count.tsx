import { usePortal } from './portal-context';
import { formatNumber } from '~/locales/formats';

/** How many things wait somewhere; nothing when none. */
export function Count({ of }: { of: number | undefined }) {
  const { locale, text } = usePortal();
  if (!of) return null;
  return (
    <span className="portal-count">
      {formatNumber(locale, of)}
      <span className="govuk-visually-hidden"> {text('shell.waiting', { count: of })}</span>
    </span>
  );
}
