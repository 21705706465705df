import type { ShownChange } from '#server/applications/list-changes';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime, formatTime } from '~/locales/formats';
import { usePortal } from '../portal-context';

/** Who changed what and when, the last first. */
export function ChangeList({ changes }: { changes: readonly ShownChange[] }) {
  const { locale, text } = usePortal();
  return (
    <ol className="govuk-list govuk-list--spaced">
      {changes.map(({ id, kind, by, from, at, section, questions }) => (
        <li key={id}>
          <strong>{text(`applications.change.${kind}`)}</strong>
          {section && ` ${inLanguage(section, locale)}`}
          {', '}
          {by}
          <br />
          <span className="govuk-hint govuk-!-margin-bottom-0">
            {formatDateTime(locale, from)}
            {at.getTime() - from.getTime() >= 60_000 && `–${formatTime(at)}`}
          </span>
          {questions.length > 0 && (
            <ul className="govuk-list govuk-list--bullet portal-text">
              {questions.map((question, place) => (
                <li key={place}>{inLanguage(question, locale)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
