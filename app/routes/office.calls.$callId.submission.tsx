import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOfficeCall } from '#server/calls/get-office-call';
import { submitVersion } from '#server/calls/submit-version';
import { refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { CallFaultSummary } from '~/components/call-fault-summary';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'callApproval.submission.submit',
  breadcrumb: 'callApproval.submission.submit',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.prepare', ({ actor, params, now }) =>
  getOfficeCall(actor, params.callId ?? '', now),
);

export const action = permitted('calls.prepare', async ({ actor, params, now }) => {
  const callId = params.callId ?? '';
  try {
    await submitVersion({ actor, callId, now });
  } catch (error) {
    const { open } = await getOfficeCall(actor, callId, now);
    // Sent twice: it is with the approver already.
    if (!open?.submitted) return refusedForm(error, {});
  }
  return redirectWithNotice(`/office/calls/${callId}`, 'notice.told.callSubmitted');
});

export default function Submission() {
  const { text, locale } = usePortal();
  const { id, title, open } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const faults = open?.faults ?? [];
  return (
    <>
      {faults.length > 0 ? <CallFaultSummary callId={id} faults={faults} /> : <ErrorSummary errors={reply?.errors} />}
      <PageHeading caption={inLanguage(title, locale)}>{text('callApproval.submission.submit')}</PageHeading>
      <p className="govuk-body">
        {text(faults.length > 0 ? 'callApproval.submission.notReady' : 'callApproval.submission.lead')}
      </p>
      <ButtonGroup>
        {faults.length === 0 && open && !open.submitted && (
          <PortalForm>
            <SubmitButton>{text('callApproval.submission.submit')}</SubmitButton>
          </PortalForm>
        )}
        <a className="govuk-link" href={`/office/calls/${id}`}>
          {text('callEditor.back')}
        </a>
      </ButtonGroup>
    </>
  );
}
