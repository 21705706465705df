import type { MessageKey } from '~/domain/shared/message-key';
import { formatDateTime } from '~/locales/formats';
import type { TextValues } from '~/locales/text';
import { usePortal } from './portal-context';

export interface WaitingLine {
  label: MessageKey;
  values?: TextValues | undefined;
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
              {text(label, values)}
            </a>
            {until && (
              <span className={`portal-waiting__until${late ? ' portal-waiting__until--late' : ''}`}>
                {text(late ? 'desk.late' : 'desk.until', { date: formatDateTime(locale, until) })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
