import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getFile } from '#server/files/get-file';
import { removeFile } from '#server/files/remove-file';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';

const LIST = '/organisation/documents';

export const handle: PageHandle = {
  title: 'documents.removal.title',
  breadcrumb: 'documents.remove',
  above: [{ label: 'nav.documents', href: LIST }],
};

export const loader = permitted('documents.remove', async ({ actor, params }) => {
  const { name } = await getFile({ actor, fileId: params.id ?? '' });
  return { name };
});

export const action = permitted('documents.remove', async ({ actor, params, now }) => {
  await removeFile({ actor, fileId: params.id ?? '', now });
  return redirectWithNotice(LIST, 'notice.told.fileRemoved');
});

export default function DocumentRemoval() {
  const text = useText();
  const { name } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('documents.removal.title')}</PageHeading>
      <p className="govuk-body">{text('documents.removal.text', { name })}</p>
      <PortalForm>
        <ButtonGroup>
          <SubmitButton kind="warning">{text('documents.removal.confirm')}</SubmitButton>
          <a className="govuk-link" href={LIST}>
            {text('documents.removal.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
