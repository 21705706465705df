import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listAccounts } from '#server/people/list-accounts';
import { DataTable } from '~/components/data-table';
import { EmailAddress } from '~/components/email-address';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { accountsTable } from '~/domain/accounts/accounts-table';
import { parseTableQuery } from '~/domain/shared/table-query';

export const handle: PageHandle = { title: 'nav.accounts', breadcrumb: 'nav.accounts' };

export const loader = permitted('accounts.read', ({ actor, request, locale }) =>
  listAccounts({ actor, query: parseTableQuery(accountsTable, new URL(request.url).searchParams), locale }),
);

export default function Accounts() {
  const text = useText();
  const { rows, total, more, query } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('nav.accounts')}</PageHeading>
      <DataTable
        caption={text('nav.accounts')}
        definition={accountsTable}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/accounts"
        render={{
          name: ({ id, cells }) => (
            <a className="govuk-link" href={`/accounts/${id}`}>
              {String(cells.name)}
            </a>
          ),
          email: ({ cells }) => <EmailAddress address={String(cells.email)} />,
        }}
        empty={{ title: text('people.accounts.empty.title'), text: text('people.accounts.empty.text') }}
        downloads={{ csv: '/accounts.csv', xlsx: '/accounts.xlsx' }}
      />
    </>
  );
}
