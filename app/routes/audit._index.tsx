import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listEvents } from '#server/audit/list-events';
import { DataTable } from '~/components/data-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { EVENT_LIST } from '~/domain/audit/event-list';
import { parseTableQuery } from '~/domain/shared/table-query';

export const handle: PageHandle = { title: 'audit.title', breadcrumb: 'audit.title' };

export const loader = permitted('audit.read', ({ actor, request }) =>
  listEvents({ actor, query: parseTableQuery(EVENT_LIST, new URL(request.url).searchParams) }),
);

export default function AuditTrail() {
  const text = useText();
  const { rows, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('audit.title')}</PageHeading>
      <p className="govuk-body-l">{text('audit.lead')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/audit/heads">
          {text('audit.headsLink')}
        </a>
      </p>
      <DataTable
        caption={text('audit.caption')}
        definition={EVENT_LIST}
        rows={rows}
        {...page}
        path="/audit"
        render={{
          person: ({ cells, personId }) =>
            personId ? <Only of={personId}>{String(cells.person)}</Only> : text('audit.portal'),
          subject: ({ cells }) => <Only of={String(cells.subject)}>{String(cells.subject)}</Only>,
        }}
        empty={{ title: text('audit.empty.title'), text: text('audit.empty.text') }}
        downloads={{ csv: '/audit.csv', xlsx: '/audit.xlsx' }}
      />
    </>
  );
}

/** Leads to the events of one person or about one subject. */
function Only({ of, children }: { of: string; children: string }) {
  return (
    <a className="govuk-link" href={`/audit?q=${encodeURIComponent(of)}`}>
      {children}
    </a>
  );
}
