import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { beginAddendum } from '#server/calls/begin-addendum';
import { getOfficeCall } from '#server/calls/get-office-call';
import { refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'callApproval.addendum.begin',
  breadcrumb: 'callApproval.addendum.begin',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.prepare', async ({ actor, params, now }) => {
  const { id, title } = await getOfficeCall(actor, params.callId ?? '', now);
  return { id, title };
});

export const action = permitted('calls.prepare', async ({ actor, params, now }) => {
  const callId = params.callId ?? '';
  try {
    await beginAddendum({ actor, callId, now });
  } catch (error) {
    const { open, may } = await getOfficeCall(actor, callId, now);
    // Sent twice, or two managers at once: one addendum, and both work on it.
    if (!may.prepare || !open || open.number === 1) return refusedForm(error, {});
  }
  return redirectWithNotice(`/office/calls/${callId}`, 'notice.told.addendumBegun');
});

export default function NewAddendum() {
  const { text, locale } = usePortal();
  const { id, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={inLanguage(title, locale)}>{text('callApproval.addendum.begin')}</PageHeading>
      <p className="govuk-body">{text('callApproval.addendum.lead')}</p>
      <PortalForm>
        <ButtonGroup>
          <SubmitButton>{text('callApproval.addendum.begin')}</SubmitButton>
          <a className="govuk-link" href={`/office/calls/${id}`}>
            {text('callEditor.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
