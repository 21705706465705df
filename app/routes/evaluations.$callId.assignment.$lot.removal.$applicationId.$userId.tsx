import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getSheetToTake } from '#server/assignment/get-assignment';
import { takeSheet } from '#server/assignment/take-sheet';
import { assertReadable } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { WarningText } from '~/components/warning-text';
import { takeSchema } from '~/domain/assignment/schema';
import { applicantLabel } from '~/domain/scoring/applicant';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'assignment.take.title',
  breadcrumb: 'assignment.take.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    { label: 'assignment.title', href: ({ params }) => `/evaluations/${params.callId}/assignment/${params.lot}` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => {
  const { callId = '', lot = '', applicationId = '', userId = '' } = params;
  return { ...(await getSheetToTake({ actor, callId, lot, applicationId, userId })), kept: await keptForm() };
});

export const action = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const { callId = '', lot = '', applicationId = '', userId = '' } = params;
  assertReadable(await loadScope(actor, callId), applicationId);
  const form = await parseForm(request, takeSchema);
  if (!form.ok) return form.reply;
  const input = { applicationId, userId, reason: form.value.reason };
  const taken = await intoForm(form.typed, () => takeSheet({ actor, callId, lot, input, now }));
  if (!taken.ok) return taken.reply;
  return redirectWithNotice(`/evaluations/${callId}/assignment/${lot}`, 'notice.told.sheetTaken');
});

export default function TakeSheet() {
  const text = useText();
  const { applicant, name, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={applicantLabel(applicant, text)}>{text('assignment.take.title')}</PageHeading>
      <WarningText>{text('assignment.take.warning', { name })}</WarningText>
      <PortalForm>
        <TextareaField {...form} name="reason" label={text('assignment.column.reason')} rows={3} />
        <SubmitButton kind="warning">{text('assignment.take.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}
