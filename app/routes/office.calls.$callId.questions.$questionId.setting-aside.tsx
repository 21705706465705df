import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOpenQuestions } from '#server/clarifications/list-questions';
import { setQuestionAside } from '#server/clarifications/set-question-aside';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { AskedQuestions } from '~/components/clarifications/asked-questions';
import { Confirmation } from '~/components/confirmation';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { TextareaField } from '~/components/textarea-field';
import { REASON_LENGTH, settingAsideSchema } from '~/domain/clarifications/schema';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'clarifications.aside.title',
  breadcrumb: 'clarifications.aside.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
    { label: 'clarifications.title', href: ({ params }) => `/office/calls/${params.callId}/questions` },
  ],
};

export const loader = permitted('calls.answer', async ({ actor, params, keptForm }) => {
  const { call, questions } = await getOpenQuestions(actor, params.callId ?? '', [params.questionId ?? '']);
  const [question] = questions;
  if (!question) throw new DomainError('not-found');
  return { call, question, kept: await keptForm() };
});

export const action = permitted('calls.answer', async ({ actor, params, request, now }) => {
  const { callId = '', questionId = '' } = params;
  const form = await parseForm(request, settingAsideSchema);
  if (!form.ok) return form.reply;
  try {
    await setQuestionAside({ actor, callId, questionId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/calls/${callId}/questions?state=open`, 'notice.told.questionAside');
});

export default function SettingAside() {
  const { locale, text } = usePortal();
  const { call, question, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <Confirmation
      title={text('clarifications.aside.title')}
      caption={`${call.reference}: ${inLanguage(call.title, locale)}`}
      warning={text('clarifications.aside.warning')}
      submit={text('clarifications.aside.submit')}
      version={question.version}
      reply={reply}
    >
      <AskedQuestions questions={[question]} lots={call.lots} />
      <TextareaField
        errors={reply?.errors}
        values={reply?.values}
        name="reason"
        label={text('clarifications.aside.reason')}
        maxCharacters={REASON_LENGTH}
      />
    </Confirmation>
  );
}
