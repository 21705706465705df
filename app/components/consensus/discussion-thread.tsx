import type { Discussion } from '~/domain/evaluation/discussion';
import { formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';

/** What was said, the oldest first. */
export function DiscussionThread({ messages }: Pick<Discussion, 'messages'>) {
  const { locale, text } = usePortal();
  if (messages.length === 0) return <p className="govuk-body">{text('consensus.messages.empty')}</p>;
  return (
    <ol className="govuk-list">
      {messages.map(({ id, name, at, text: said }) => (
        <li key={id} className="govuk-inset-text">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>{name}</strong>{' '}
            <time className="portal-quiet" dateTime={at}>
              {formatDateTime(locale, new Date(at))}
            </time>
          </p>
          <p className="govuk-body portal-lines govuk-!-margin-bottom-0">{said}</p>
        </li>
      ))}
    </ol>
  );
}
