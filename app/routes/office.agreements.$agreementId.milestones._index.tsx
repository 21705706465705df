import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getMilestones } from '#server/milestones/get-milestones';
import { milestonesAbove } from '~/components/milestones/milestone-above';
import { MilestoneFrame } from '~/components/milestones/milestone-frame';
import { MilestoneList } from '~/components/milestones/milestone-list';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { Timeline } from '~/components/schedules/timeline';
import { agreementPath } from '~/domain/agreements/places';

export const handle: PageHandle = {
  title: 'agreements.page.milestones',
  breadcrumb: 'agreements.page.milestones',
  above: milestonesAbove('office'),
};

export const loader = permitted('agreements.oversee', ({ actor, params, now }) =>
  getMilestones({ actor, agreementId: params.agreementId ?? '', side: 'office', now }),
);

export default function Milestones() {
  const text = useText();
  const { agreement, span, milestones } = useLoaderData<typeof loader>();
  return (
    <MilestoneFrame side="office" agreement={agreement} title={text('agreements.page.milestones')}>
      {milestones.length > 0 && (
        <>
          <Timeline {...span} milestones={milestones} />
          <p className="govuk-body">
            <a className="govuk-link" href={`${agreementPath('office', agreement.id)}.ics`}>
              {text('schedule.calendar')}
            </a>
          </p>
        </>
      )}
      <MilestoneList side="office" agreementId={agreement.id} milestones={milestones} />
    </MilestoneFrame>
  );
}
