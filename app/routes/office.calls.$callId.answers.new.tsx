import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { answerQuestions } from '#server/clarifications/answer-questions';
import { getOpenQuestions } from '#server/clarifications/list-questions';
import { parseForm, refusedForm } from '#server/http';
import { now as clock } from '#server/process/clock';
import { redirectWithNotice } from '#server/process/flash';
import { AskedQuestions } from '~/components/clarifications/asked-questions';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { answerSchema, QUESTIONS_AT_ONCE } from '~/domain/clarifications/schema';
import { inLanguage } from '~/domain/shared/localized';
import { AnswerForm } from '~/forms/answer-form';

export const handle: PageHandle = {
  title: 'clarifications.answer.title',
  breadcrumb: 'clarifications.answer.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
    { label: 'clarifications.title', href: ({ params }) => `/office/calls/${params.callId}/questions` },
  ],
};

export const loader = permitted('calls.answer', async ({ actor, params, request, keptForm }) => {
  const ids = new URL(request.url).searchParams.getAll('ids[]').slice(0, QUESTIONS_AT_ONCE);
  return { ...(await getOpenQuestions(actor, params.callId ?? '', ids)), kept: await keptForm() };
});

export const action = permitted('calls.answer', async ({ actor, params, request }) => {
  const callId = params.callId ?? '';
  const { call } = await getOpenQuestions(actor, callId, []);
  const form = await parseForm(request, answerSchema(call.languages));
  if (!form.ok) return form.reply;
  try {
    await answerQuestions({ actor, callId, input: form.value, clock });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/calls/${callId}/questions?state=open`, 'notice.told.answerPublished');
});

export default function Answer() {
  const { locale, text } = usePortal();
  const { call, questions, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(call.title, locale)}`}>
        {text('clarifications.answer.title')}
      </PageHeading>
      {questions.length === 0 ? (
        <EmptyState title={text('clarifications.answer.none.title')} text={text('clarifications.answer.none.text')}>
          <a className="govuk-link" href={`/office/calls/${call.id}/questions?state=open`}>
            {text('clarifications.answer.back')}
          </a>
        </EmptyState>
      ) : (
        <>
          <AskedQuestions questions={questions} lots={call.lots} />
          <AnswerForm questions={questions} languages={call.languages} reply={reply} />
        </>
      )}
    </>
  );
}
