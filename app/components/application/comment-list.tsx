import type { ShownComment } from '#server/applications/list-comments';
import { formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import type { ShownHead } from './application-head';

interface CommentListProps {
  head: ShownHead;
  /** The key of the section. */
  section: string;
  comments: readonly ShownComment[];
  /** On a page of its own each comment can be settled; beside a form, which must not be left, only read. */
  canSettle?: boolean;
}

/** What colleagues told each other about a section, the oldest first. */
export function CommentList({ head, section, comments, canSettle = false }: CommentListProps) {
  const { locale, text } = usePortal();
  if (comments.length === 0) return null;
  return (
    <section aria-labelledby="comments">
      <h2 className="govuk-heading-m" id="comments">
        {text('applications.comment.title')}
      </h2>
      <ol className="govuk-list govuk-list--spaced">
        {comments.map(({ id, by, at, text: said, settled }) => (
          <li key={id} id={`comment-${id}`}>
            <strong>{by}</strong>
            {', '}
            <time dateTime={at.toISOString()}>{formatDateTime(locale, at)}</time>
            <p className="govuk-body portal-lines govuk-!-margin-bottom-1">{said}</p>
            {settled ? (
              <p className="govuk-hint">
                {text('applications.comment.settledBy', { name: settled.by, at: formatDateTime(locale, settled.at) })}
              </p>
            ) : (
              canSettle && (
                <PortalForm action={`/applications/${head.id}/sections/${section}/comments`}>
                  <input type="hidden" name="settle" value={id} />
                  <SubmitButton kind="secondary">
                    {text('applications.comment.settle')}
                    <span className="govuk-visually-hidden">{`: ${said.slice(0, 60)}`}</span>
                  </SubmitButton>
                </PortalForm>
              )
            )}
          </li>
        ))}
      </ol>
      {!canSettle && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/applications/${head.id}/sections/${section}/comments`}>
            {text('applications.comment.all')}
          </a>
        </p>
      )}
    </section>
  );
}
