import { randomUUID } from 'node:crypto';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { askQuestion } from '#server/clarifications/ask-question';
import { getAskingPage } from '#server/clarifications/get-asking-page';
import { parseForm, refusedForm } from '#server/http';
import { now as clock } from '#server/process/clock';
import { redirectWithNotice } from '#server/process/flash';
import { FollowCall } from '~/components/clarifications/follow-call';
import { OwnQuestions } from '~/components/clarifications/own-questions';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { TwoThirds } from '~/components/two-thirds';
import { questionSchema } from '~/domain/clarifications/schema';
import { inLanguage } from '~/domain/shared/localized';
import { QuestionForm } from '~/forms/question-form';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'clarifications.own.title',
  breadcrumb: 'clarifications.title',
  above: [
    { label: 'publicCalls.title', href: '/calls' },
    { label: ({ params }) => params.reference ?? '', href: ({ params }) => `/calls/${params.reference}` },
  ],
};

export const loader = permitted('calls.ask', async ({ actor, params, now, keptForm }) => ({
  ...(await getAskingPage({ actor, reference: params.reference ?? '', now })),
  formKey: randomUUID(),
  kept: await keptForm(),
}));

export const action = permitted('calls.ask', async ({ actor, params, request }) => {
  const reference = params.reference ?? '';
  const form = await parseForm(request, questionSchema);
  if (!form.ok) return form.reply;
  try {
    await askQuestion({ actor, reference, input: form.value, clock });
  } catch (error) {
    return refusedForm(error, form.typed, 'text');
  }
  return redirectWithNotice(`/calls/${reference}/questions`, 'notice.told.questionAsked');
});

export default function Questions() {
  const { locale, text } = usePortal();
  const { call, takesQuestions, following, questions, formKey, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const until = call.clarificationsUntil ? formatDateTime(locale, call.clarificationsUntil) : '';
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(call.title, locale)}`}>
        {text('clarifications.own.title')}
      </PageHeading>
      <InsetText>{text('clarifications.own.public')}</InsetText>
      {takesQuestions ? (
        <>
          <h2 className="govuk-heading-m">{text('clarifications.own.ask')}</h2>
          <p className="govuk-body">{text('clarifications.own.until', { until })}</p>
          <QuestionForm lots={call.lots} formKey={formKey} reply={reply} />
        </>
      ) : (
        <p className="govuk-body govuk-!-font-weight-bold">
          {call.cancelled ? text('clarifications.own.cancelled') : text('clarifications.own.over', { until })}
        </p>
      )}
      <OwnQuestions questions={questions} lots={call.lots} />
      {!call.cancelled && <FollowCall reference={call.reference} following={following} />}
    </TwoThirds>
  );
}
