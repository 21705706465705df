import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listAppeals } from '#server/appeals/list-appeals';
import { DataTable } from '~/components/data-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { APPEALS_TABLE } from '~/domain/appeals/appeals-table';

export const handle: PageHandle = { title: 'appeals.title', breadcrumb: 'appeals.title' };

export const loader = permitted('appeals.open', ({ actor, request, locale }) =>
  listAppeals({ actor, parameters: new URL(request.url).searchParams, locale }),
);

export default function Appeals() {
  const text = useText();
  const { rows, total, more, query } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('appeals.title')}</PageHeading>
      <DataTable
        caption={text('appeals.title')}
        definition={APPEALS_TABLE}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/office/appeals"
        render={{
          receipt: ({ id, cells }) => (
            <a className="govuk-link portal-digest" href={`/office/appeals/${id}`}>
              {String(cells.receipt)}
            </a>
          ),
        }}
        empty={{ title: text('appeals.empty.title'), text: text('appeals.empty.text') }}
      />
    </>
  );
}
