import { useLoaderData, useParams } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { removeFile } from '#server/files/remove-file';
import { getEvidence } from '#server/milestones/get-evidence';
import { redirectWithNotice } from '#server/process/flash';
import { EVIDENCE } from '~/domain/milestones/report-form';
import { ButtonGroup } from '~/components/button-group';
import { reportAbove } from '~/components/milestones/milestone-above';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';

export const handle: PageHandle = {
  title: 'documents.removal.title',
  breadcrumb: 'documents.remove',
  above: reportAbove,
};

export const loader = permitted('agreements.report', ({ actor, params: { agreementId = '', key = '', fileId = '' } }) =>
  getEvidence({ actor, agreementId, key, fileId }),
);

const evidenceOf = ({ agreementId, key }: { agreementId?: string; key?: string }) =>
  `/agreements/${agreementId}/milestones/${key}/report/sections/${EVIDENCE}`;

export const action = permitted('agreements.report', async ({ actor, params, now }) => {
  const { agreementId = '', key = '', fileId = '' } = params;
  await getEvidence({ actor, agreementId, key, fileId });
  await removeFile({ actor, fileId, now });
  return redirectWithNotice(evidenceOf({ agreementId, key }), 'notice.told.answerFileRemoved');
});

export default function EvidenceRemoval() {
  const text = useText();
  const { name } = useLoaderData<typeof loader>();
  const { agreementId = '', key = '' } = useParams();
  return (
    <>
      <PageHeading>{text('documents.removal.title')}</PageHeading>
      <p className="govuk-body">{text('documents.removal.text', { name })}</p>
      <PortalForm>
        <ButtonGroup>
          <SubmitButton kind="warning">{text('documents.removal.confirm')}</SubmitButton>
          <a className="govuk-link" href={evidenceOf({ agreementId, key })}>
            {text('documents.removal.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
