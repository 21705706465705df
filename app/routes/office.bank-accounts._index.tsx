import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listBankAccounts } from '#server/organisations/list-bank-accounts';
import { DataTable } from '~/components/data-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { mayEver } from '~/domain/accounts/permissions';
import { bankAccountsTable } from '~/domain/organisations/bank-accounts-table';

export const handle: PageHandle = { title: 'bank.list.title', breadcrumb: 'nav.bankAccounts' };

export const loader = permitted('bank.read', async ({ actor, request }) => ({
  ...(await listBankAccounts({ actor, parameters: new URL(request.url).searchParams })),
  mayVerify: mayEver(actor, 'bank.verify'),
}));

export default function BankAccounts() {
  const text = useText();
  const { rows, total, more, query, mayVerify } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('bank.list.title')}</PageHeading>
      <p className="govuk-body-l">{text('bank.list.lead')}</p>
      <DataTable
        caption={text('bank.list.title')}
        definition={bankAccountsTable}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/office/bank-accounts"
        render={
          mayVerify
            ? {
                organisation: ({ id, cells }) => (
                  <a className="govuk-link" href={`/office/bank-accounts/${id}`}>
                    {String(cells.organisation)}
                  </a>
                ),
              }
            : {}
        }
        empty={{ title: text('bank.list.empty.title'), text: text('bank.list.empty.text') }}
      />
    </>
  );
}
