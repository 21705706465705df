import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getSubmitted } from '#server/submissions/get-submitted';
import { WholeApplication } from '~/components/application/whole-application';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalTime } from '~/components/portal-time';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'receipts.content.title',
  breadcrumb: 'receipts.content.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/applications/${params.applicationId}` },
    {
      label: ({ params }) => params.receipt ?? '',
      href: ({ params }) => `/applications/${params.applicationId}/receipts/${params.receipt}`,
    },
  ],
};

/** What was submitted, out of its envelope: also where the draft says something else by now. */
export const loader = permitted(
  'applications.read',
  ({ actor, params: { applicationId = '', receipt = '' }, locale }) =>
    getSubmitted({ actor, applicationId, receipt, locale }),
);

export default function SubmittedContent() {
  const text = useText();
  const { applicationId, receipt, state, submittedAt, ...content } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={text('receipts.of', { receipt })}>{text('receipts.content.title')}</PageHeading>
      <p className="govuk-body">
        <PortalTime at={submittedAt} seconds />
      </p>
      {state !== 'current' && <InsetText>{text(`receipts.stands.${state}`)}</InsetText>}
      <WholeApplication {...content} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/applications/${applicationId}/receipts/${receipt}`}>
          {text('receipts.of', { receipt })}
        </a>
      </p>
    </>
  );
}
