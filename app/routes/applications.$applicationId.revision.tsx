import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getWithdrawing } from '#server/submissions/get-withdrawing';
import { reviseApplication } from '#server/submissions/revise-application';
import { ApplicationHead } from '~/components/application/application-head';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'receipts.revise.title',
  breadcrumb: 'receipts.revise.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.head.call.reference, href: ({ params }) => `/applications/${params.applicationId}` },
  ],
};

export const loader = permitted('applications.prepare', ({ actor, params, now }) =>
  getWithdrawing({ actor, applicationId: params.applicationId ?? '', now }),
);

export const action = permitted('applications.prepare', async ({ actor, request, params, now }) => {
  const applicationId = params.applicationId ?? '';
  const typed = typedValues(await request.formData());
  try {
    await reviseApplication({ actor, applicationId, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/applications/${applicationId}`, 'notice.told.applicationRevising');
});

export default function ReviseApplication() {
  const text = useText();
  const { head, current } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <TwoThirds>
      <ErrorSummary errors={errors} />
      <ApplicationHead head={head} title={text('receipts.revise.title')} saysItself />
      {current && (
        <>
          <p className="govuk-body">{text('receipts.revise.lead', { receipt: current.receipt })}</p>
          <p className="govuk-body">{text(head.call.isStrict ? 'receipts.revise.empty' : 'receipts.revise.kept')}</p>
        </>
      )}
      <PortalForm>
        <ButtonGroup>
          {head.standing === 'submitted' && <SubmitButton>{text('receipts.revise.submit')}</SubmitButton>}
          <a className="govuk-link" href={`/applications/${head.id}`}>
            {text('applications.backToList')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </TwoThirds>
  );
}
