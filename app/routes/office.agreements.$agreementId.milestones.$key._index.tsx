import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getMilestone } from '#server/milestones/get-milestone';
import { milestoneAbove } from '~/components/milestones/milestone-above';
import { MilestoneFrame } from '~/components/milestones/milestone-frame';
import { MilestoneView } from '~/components/milestones/milestone-view';
import { OfficeActs } from '~/components/milestones/office-acts';
import { ReadReport } from '~/components/milestones/read-report';
import { ReportRounds } from '~/components/milestones/report-rounds';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'milestones.one',
  breadcrumb: 'milestones.one',
  above: milestoneAbove('office'),
};

export const loader = permitted('agreements.oversee', ({ actor, params, locale, now }) => {
  const { agreementId = '', key = '' } = params;
  return getMilestone({ actor, agreementId, key, side: 'office', locale, now });
});

export default function MilestoneInOffice() {
  const { locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const { agreement, milestone, read } = page;
  return (
    <MilestoneFrame side="office" agreement={agreement} title={inLanguage(milestone.title, locale)}>
      <MilestoneView page={page} />
      <OfficeActs page={page} />
      <ReportRounds page={page} />
      {read && <ReadReport read={read} />}
    </MilestoneFrame>
  );
}
