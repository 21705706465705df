import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOfficeCalls } from '#server/calls/list-office-calls';
import { ButtonLink } from '~/components/button-link';
import { DataTable } from '~/components/data-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { mayEver } from '~/domain/accounts/permissions';
import { officeCallsTable } from '~/domain/calls/office-calls-table';

export const handle: PageHandle = { title: 'callEditor.list.title', breadcrumb: 'nav.officeCalls' };

export const loader = permitted('calls.read', async ({ actor, request, locale, now }) => ({
  ...(await listOfficeCalls({ actor, parameters: new URL(request.url).searchParams, locale, now })),
  mayPrepare: mayEver(actor, 'calls.prepare'),
}));

export default function OfficeCalls() {
  const text = useText();
  const { rows, total, more, query, programmes, mayPrepare } = useLoaderData<typeof loader>();
  const begin = mayPrepare && <ButtonLink href="/office/calls/new">{text('callEditor.new.title')}</ButtonLink>;
  return (
    <>
      <PageHeading>{text('callEditor.list.title')}</PageHeading>
      {total > 0 && begin}
      <DataTable
        caption={text('callEditor.list.title')}
        definition={officeCallsTable(programmes)}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/office/calls"
        render={{
          title: ({ id, cells }) => (
            <a className="govuk-link" href={`/office/calls/${id}`}>
              {String(cells.title) || text('callEditor.untitled')}
            </a>
          ),
        }}
        empty={{ title: text('callEditor.list.empty.title'), text: text('callEditor.list.empty.text'), action: begin }}
        downloads={{ csv: '/office/calls.csv', xlsx: '/office/calls.xlsx' }}
      />
    </>
  );
}
