import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getAnswerFile } from '#server/applications/get-answer-file';
import { removeFile } from '#server/files/remove-file';
import { redirectWithNotice } from '#server/process/flash';
import { ApplicationHead } from '~/components/application/application-head';
import { ButtonGroup } from '~/components/button-group';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'documents.removal.title',
  breadcrumb: 'documents.remove',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.head.call.reference, href: ({ params }) => `/applications/${params.applicationId}` },
  ],
};

export const loader = permitted('applications.prepare', ({ actor, params, now }) => {
  const { applicationId = '', fileId = '' } = params;
  return getAnswerFile({ actor, applicationId, fileId, now });
});

export const action = permitted('applications.prepare', async ({ actor, params, now }) => {
  const { applicationId = '', fileId = '' } = params;
  const { section, question } = await getAnswerFile({ actor, applicationId, fileId, now });
  await removeFile({ actor, fileId, now });
  const to = section ? `/sections/${section}#question-${question}` : '';
  return redirectWithNotice(`/applications/${applicationId}${to}`, 'notice.told.answerFileRemoved');
});

export default function AnswerFileRemoval() {
  const text = useText();
  const { head, name, section, question } = useLoaderData<typeof loader>();
  return (
    <>
      <ApplicationHead head={head} title={text('documents.removal.title')} />
      <p className="govuk-body">{text('documents.removal.text', { name })}</p>
      <PortalForm>
        <ButtonGroup>
          {head.standing === 'open' && <SubmitButton kind="warning">{text('documents.removal.confirm')}</SubmitButton>}
          <a
            className="govuk-link"
            href={`/applications/${head.id}${section ? `/sections/${section}#question-${question}` : ''}`}
          >
            {text('documents.removal.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
