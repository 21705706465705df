import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { removeFile } from '#server/files/remove-file';
import { redirectWithNotice } from '#server/process/flash';
import { getRequestedFile } from '#server/screening/get-requested-file';
import { ButtonGroup } from '~/components/button-group';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'documents.removal.title',
  breadcrumb: 'documents.remove',
  above: [
    { label: 'nav.applications', href: '/applications' },
    {
      label: 'screening.given.title',
      href: ({ params }) => `/applications/${params.applicationId}/documents-asked`,
    },
  ],
};

export const loader = permitted('applications.prepare', ({ actor, params: { applicationId = '', fileId = '' } }) =>
  getRequestedFile({ actor, applicationId, fileId }),
);

export const action = permitted('applications.prepare', async ({ actor, params, now }) => {
  const { applicationId = '', fileId = '' } = params;
  await getRequestedFile({ actor, applicationId, fileId });
  await removeFile({ actor, fileId, now });
  return redirectWithNotice(`/applications/${applicationId}/documents-asked`, 'notice.told.answerFileRemoved');
});

export default function RequestedFileRemoval() {
  const text = useText();
  const { name, applicationId } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('documents.removal.title')}</PageHeading>
      <p className="govuk-body">{text('documents.removal.text', { name })}</p>
      <PortalForm>
        <ButtonGroup>
          <SubmitButton kind="warning">{text('documents.removal.confirm')}</SubmitButton>
          <a className="govuk-link" href={`/applications/${applicationId}/documents-asked`}>
            {text('documents.removal.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
