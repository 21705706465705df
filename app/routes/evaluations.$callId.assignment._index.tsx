import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listAssignments } from '#server/assignment/list-assignments';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { useText } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { LOT_STANDING_LABELS } from '~/domain/committee/labels';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'assignment.title',
  breadcrumb: 'assignment.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params }) =>
  listAssignments(actor, params.callId ?? ''),
);

export default function Assignments() {
  const text = useText();
  const { callId, reference, lots } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={reference}>{text('assignment.title')}</PageHeading>
      <PlainTable
        caption={text('committee.lots')}
        captionHidden
        columns={[
          {
            label: text('committee.column.lot'),
            cell: ({ key, name }) => (
              <a className="govuk-link" href={`/evaluations/${callId}/assignment/${key}`}>
                <LocalizedText value={name} />
              </a>
            ),
          },
          {
            label: text('committee.column.stage'),
            cell: ({ stage }) => <StatusTag status={stage} labels={LOT_STANDING_LABELS} />,
          },
        ]}
        rows={lots}
        keyOf={({ key }) => key}
      />
    </>
  );
}
