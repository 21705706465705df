import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listQuestions } from '#server/clarifications/list-questions';
import { QuestionsTable } from '~/components/clarifications/questions-table';
import { DataTableFilters } from '~/components/data-table-filters';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { QUESTION_LIST } from '~/domain/clarifications/question-list';
import { inLanguage } from '~/domain/shared/localized';
import { parseTableQuery } from '~/domain/shared/table-query';

export const handle: PageHandle = {
  title: 'clarifications.office.title',
  breadcrumb: 'clarifications.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.read', ({ actor, params, request, now }) =>
  listQuestions({
    actor,
    callId: params.callId ?? '',
    query: parseTableQuery(QUESTION_LIST, new URL(request.url).searchParams),
    now,
  }),
);

export default function OfficeQuestions() {
  const { locale, text } = usePortal();
  const { call, mayAnswer, mayInvite, interest, ...page } = useLoaderData<typeof loader>();
  const here = `/office/calls/${call.id}`;
  const path = `${here}/questions`;
  const caption = text('clarifications.office.title');
  return (
    <>
      <PageHeading caption={`${call.reference}: ${inLanguage(call.title, locale)}`}>{caption}</PageHeading>
      <p className="govuk-body">{text('clarifications.office.secret')}</p>
      {interest !== null && <p className="govuk-body">{text('clarifications.office.interest', { count: interest })}</p>}
      {mayInvite && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/invitations`}>
            {text('clarifications.office.invitations')}
          </a>
        </p>
      )}
      {mayAnswer ? (
        <>
          <DataTableFilters caption={caption} definition={QUESTION_LIST} query={page.query} path={path} />
          <form action={`${here}/answers/new`}>
            <QuestionsTable {...page} caption={caption} path={path} lots={call.lots} mayAnswer />
            {page.rows.some(({ state }) => state === 'open') && (
              <SubmitButton>{text('clarifications.office.answer')}</SubmitButton>
            )}
          </form>
        </>
      ) : (
        <QuestionsTable {...page} caption={caption} path={path} lots={call.lots} mayAnswer={false} />
      )}
    </>
  );
}
