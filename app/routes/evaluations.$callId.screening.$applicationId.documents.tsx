import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { assertReadable } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getRequestForm } from '#server/screening/get-request-form';
import { requestDocuments } from '#server/screening/request-documents';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { RequestForm } from '~/components/screening/request-form';
import { TwoThirds } from '~/components/two-thirds';
import { applicantLabel } from '~/domain/scoring/applicant';
import { requestSchema } from '~/domain/screening/request-schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'screening.request.title',
  breadcrumb: 'screening.request.title',
  above: [
    { label: 'screening.title', href: ({ params }) => `/evaluations/${params.callId}/screening` },
    {
      label: ({ data, text }) => applicantLabel(data.applicant, text),
      href: ({ params }) => `/evaluations/${params.callId}/screening/${params.applicationId}`,
    },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params, now }) => {
  const { callId = '', applicationId = '' } = params;
  return getRequestForm({ actor, callId, applicationId, now });
});

export const action = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const { callId = '', applicationId = '' } = params;
  assertReadable(await loadScope(actor, callId), applicationId);
  const form = await parseForm(request, requestSchema);
  if (!form.ok) return form.reply;
  const asked = { actor, callId, applicationId, input: form.value, now };
  const outcome = await intoForm(form.typed, () => requestDocuments(asked));
  if (!outcome.ok) return outcome.reply;
  return redirectWithNotice(`/evaluations/${callId}/screening/${applicationId}`, 'notice.told.documentsAsked');
});

export default function AskForDocuments() {
  const text = useText();
  const form = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${form.reference}: ${applicantLabel(form.applicant, text)}`}>
        {text('screening.request.title')}
      </PageHeading>
      <p className="govuk-body">
        <LocalizedText value={form.lot} />
      </p>
      <p className="govuk-body">{text('screening.request.lead')}</p>
      {form.questions.length === 0 ? (
        <EmptyState title={text('screening.request.none')} text={text('screening.request.questionsHint')} />
      ) : (
        <RequestForm form={form} reply={reply} />
      )}
    </TwoThirds>
  );
}
