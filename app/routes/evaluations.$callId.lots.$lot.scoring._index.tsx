import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getLotProgress } from '#server/scoring/lot-progress';
import { remindEvaluators } from '#server/scoring/remind-evaluators';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { LotProgressView } from '~/components/scoring/lot-progress-view';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'scoring.progress.title',
  breadcrumb: 'scoring.progress.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params: { callId = '', lot = '' } }) =>
  getLotProgress(actor, callId, lot),
);

/** Reminds whoever has open sheets. */
export const action = permitted('evaluation.take-part', async ({ actor, params: { callId = '', lot = '' }, now }) => {
  try {
    await remindEvaluators({ actor, callId, lot, now });
  } catch (error) {
    return refusedForm(error, {});
  }
  return redirectWithNotice(`/evaluations/${callId}/lots/${lot}/scoring`, 'notice.told.evaluatorsReminded');
});

export default function ScoringOfLot() {
  const { text, locale } = usePortal();
  const progress = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${progress.reference}: ${inLanguage(progress.lot.name, locale)}`}>
        {text('scoring.progress.title')}
      </PageHeading>
      <LotProgressView progress={progress} />
    </>
  );
}
