import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listMilestones } from '#server/milestones/list-milestones';
import { DataTable } from '~/components/data-table';
import { PortalDay } from '~/components/milestones/portal-day';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { MILESTONES_TABLE } from '~/domain/milestones/milestones-table';

export const handle: PageHandle = { title: 'agreements.page.milestones', breadcrumb: 'agreements.page.milestones' };

export const loader = permitted('agreements.oversee', ({ actor, request, locale, now }) =>
  listMilestones({ actor, parameters: new URL(request.url).searchParams, locale, now }),
);

export default function OfficeMilestones() {
  const text = useText();
  const { rows, total, more, query } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('agreements.page.milestones')}</PageHeading>
      <ul className="govuk-list portal-counts" aria-label={text('milestones.waiting')}>
        <li>
          <a className="govuk-link" href="/office/milestones?state=reported">
            {text('milestones.waiting.reported')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/office/milestones?overdue=yes">
            {text('milestones.overdue')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/office/milestones?state=returned">
            {text('milestones.state.returned')}
          </a>
        </li>
      </ul>
      <DataTable
        caption={text('agreements.page.milestones')}
        definition={MILESTONES_TABLE}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/office/milestones"
        render={{
          milestone: ({ agreementId, key, cells }) => (
            <a className="govuk-link" href={`/office/agreements/${agreementId}/milestones/${key}`}>
              {String(cells.milestone)}
            </a>
          ),
          dueOn: ({ cells: { dueOn } }) => <PortalDay day={String(dueOn)} />,
        }}
        empty={{ title: text('milestones.list.empty'), text: text('milestones.list.empty.text') }}
        downloads={{ csv: '/office/milestones.csv', xlsx: '/office/milestones.xlsx' }}
      />
    </>
  );
}
