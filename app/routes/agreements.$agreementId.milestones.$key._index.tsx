import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { refusedForm } from '#server/http';
import { beginReport } from '#server/milestones/begin-report';
import { getMilestone } from '#server/milestones/get-milestone';
import { ErrorSummary } from '~/components/error-summary';
import { ButtonLink } from '~/components/button-link';
import { milestoneAbove } from '~/components/milestones/milestone-above';
import { MilestoneFrame } from '~/components/milestones/milestone-frame';
import { MilestoneView } from '~/components/milestones/milestone-view';
import { ReadReport } from '~/components/milestones/read-report';
import { ReportRounds } from '~/components/milestones/report-rounds';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'milestones.one',
  breadcrumb: 'milestones.one',
  above: milestoneAbove('organisation'),
};

export const loader = permitted('agreements.read', ({ actor, params, locale, now }) => {
  const { agreementId = '', key = '' } = params;
  return getMilestone({ actor, agreementId, key, side: 'organisation', locale, now });
});

/** Begins a report, or goes on with the one that is begun. */
export const action = permitted('agreements.report', async ({ actor, params, now }) => {
  const { agreementId = '', key = '' } = params;
  try {
    await beginReport({ actor, agreementId, key, now });
  } catch (error) {
    return refusedForm(error, {});
  }
  return redirect(`/agreements/${agreementId}/milestones/${key}/report`, 303);
});

export default function MilestoneOfOwn() {
  const { text, locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { agreement, milestone, may, read } = page;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <MilestoneFrame side="organisation" agreement={agreement} title={inLanguage(milestone.title, locale)}>
        <MilestoneView page={page} />
        {may.report && may.isBegun && (
          <ButtonLink href={`/agreements/${agreement.id}/milestones/${milestone.key}/report`}>
            {text('milestones.report.goOn')}
          </ButtonLink>
        )}
        {may.report && !may.isBegun && (
          <PortalForm>
            <SubmitButton>{text('milestones.report.begin')}</SubmitButton>
          </PortalForm>
        )}
        <ReportRounds page={page} />
        {read && !may.isBegun && <ReadReport read={read} />}
      </MilestoneFrame>
    </>
  );
}
