import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { sentFeedback } from '#server/feedback/send-feedback';
import { headersOfLoader } from '#server/process/headers-of-loader';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { SummaryList } from '~/components/summary-list';
import { TwoThirds } from '~/components/two-thirds';
import { FEEDBACK_STATE_LABELS } from '~/domain/feedback/labels';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = { title: 'feedback.sent', breadcrumb: 'feedback.sent' };

export const headers = headersOfLoader;

export const loader = everyone(async ({ params: { reference = '' }, client }) =>
  data(await sentFeedback({ reference, client }), {
    headers: { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' },
  }),
);

export default function SentFeedback() {
  const { text, locale } = usePortal();
  const { reference, state, at, answer } = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <PageHeading>{text('feedback.sent')}</PageHeading>
      <p className="govuk-body">{text('feedback.keep')}</p>
      <SummaryList
        rows={[
          { label: text('referrals.reference'), value: reference },
          { label: text('referrals.sentOn'), value: formatDate(locale, at) },
          { label: text('register.state'), value: <StatusTag status={state} labels={FEEDBACK_STATE_LABELS} /> },
          ...(answer === null
            ? []
            : [{ label: text('feedback.answer'), value: <span className="portal-lines">{answer}</span> }]),
        ]}
      />
    </TwoThirds>
  );
}
