import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { deleteDraft } from '#server/applications/delete-draft';
import { getDeletion } from '#server/applications/get-deletion';
import { refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ApplicationHead } from '~/components/application/application-head';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'applications.delete.title',
  breadcrumb: 'applications.delete.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.head.call.reference, href: ({ params }) => `/applications/${params.applicationId}` },
  ],
};

export const loader = permitted('applications.delete', ({ actor, params, now }) =>
  getDeletion({ actor, applicationId: params.applicationId ?? '', now }),
);

export const action = permitted('applications.delete', async ({ actor, request, params, now }) => {
  const typed = typedValues(await request.formData());
  try {
    await deleteDraft({ actor, applicationId: params.applicationId ?? '', now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice('/applications', 'notice.told.applicationDeleted');
});

export default function DeleteApplication() {
  const text = useText();
  const { head, files } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <TwoThirds>
      <ErrorSummary errors={errors} />
      <ApplicationHead head={head} title={text('applications.delete.title')} />
      {head.standing === 'open' && (
        <>
          <WarningText>{text('applications.delete.warning', { files })}</WarningText>
          <p className="govuk-body">{text('applications.delete.anew')}</p>
        </>
      )}
      <PortalForm>
        <ButtonGroup>
          {head.standing === 'open' && <SubmitButton kind="warning">{text('applications.delete.submit')}</SubmitButton>}
          <a className="govuk-link" href={`/applications/${head.id}`}>
            {text('applications.backToList')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </TwoThirds>
  );
}
