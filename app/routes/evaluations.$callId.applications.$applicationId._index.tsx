import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getReadableSubmission } from '#server/scoring/get-readable-submission';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SubmissionView } from '~/components/scoring/submission-view';
import { inLanguage } from '~/domain/shared/localized';
import { applicantLabel } from '~/domain/scoring/applicant';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => applicantLabel(data.applicant, text),
  breadcrumb: ({ data, text }) => applicantLabel(data.applicant, text),
  above: [{ label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` }],
};

export const loader = permitted('evaluation.take-part', ({ actor, params: { callId = '', applicationId = '' } }) =>
  getReadableSubmission({ actor, callId, applicationId }),
);

/** One application to read, for a member of the committee who may. */
export default function ApplicationToRead() {
  const { text, locale } = usePortal();
  const submission = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={inLanguage(submission.lot.name, locale)}>
        {applicantLabel(submission.applicant, text)}
      </PageHeading>
      <SubmissionView submission={submission} />
    </>
  );
}
