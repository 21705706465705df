import type { Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import { formatDeadline } from '~/locales/formats';
import { usePortal } from './portal-context';

type WaitingValues = Record<string, string | number | Localized>;

export interface WaitingLine {
  label: MessageKey;
  values?: WaitingValues | undefined;
  href: string;
  until: Date | null;
}

/** Things that wait, each with its link and its date; those whose date is past say so. */
export function WaitingList({ items, now }: { items: readonly WaitingLine[]; now: Date }) {
  const { locale, text } = usePortal();
  return (
    <ul className="portal-waiting">
      {items.map(({ label, values, href, until }) => {
        const late = until !== null && until < now;
        return (
          <li key={href} className="portal-waiting__item">
            <a className="govuk-link" href={href}>
              {text(label, inReadersLanguage(values, locale))}
            </a>
            {until && (
              <span className={`portal-waiting__until${late ? ' portal-waiting__until--late' : ''}`}>
                {text(late ? 'desk.late' : 'desk.until', { date: formatDeadline(locale, until) })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function inReadersLanguage(values: WaitingValues = {}, locale: Locale) {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? inLanguage(value, locale) : value,
  ]);
  return Object.fromEntries(said) as Record<string, string | number>;
}
