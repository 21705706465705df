import type { TaskListPage } from '#server/applications/get-task-list';
import { formatDateTime } from '~/locales/formats';
import { ButtonLink } from '../button-link';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';

/** On the page of an application: that the committee asks for documents, or that they were handed in. */
export function DocumentsAskedPanel({ page: { head, documentsAsked } }: { page: TaskListPage }) {
  const { text, locale } = usePortal();
  if (!documentsAsked) return null;
  const { until, answeredAt } = documentsAsked;
  const href = `/applications/${head.id}/documents-asked`;
  if (answeredAt) {
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          {text('screening.given.see')}
        </a>
      </p>
    );
  }
  return (
    <InsetText>
      <p className="govuk-body">{text('screening.given.inset', { until: formatDateTime(locale, until) })}</p>
      <ButtonLink href={href}>{text('screening.given.title')}</ButtonLink>
    </InsetText>
  );
}
