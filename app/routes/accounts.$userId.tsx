import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listHistory } from '#server/audit/list-history';
import { getAccount } from '#server/people/get-account';
import { AccountActions } from '~/components/account-actions';
import { AccountSummary } from '~/components/account-summary';
import { HistoryPanel } from '~/components/history-panel';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data }) => data.account.name,
  breadcrumb: ({ data }) => data.account.name,
  above: [{ label: 'nav.accounts', href: '/accounts' }],
};

export const loader = permitted('accounts.read', async ({ actor, params, locale, now }) => {
  const account = await getAccount({ actor, userId: params.userId ?? '', locale, now });
  return { account, events: await listHistory({ kind: 'user', id: account.id }) };
});

export default function Account() {
  const { account, events } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={account.email}>{account.name}</PageHeading>
      <AccountSummary account={account} />
      <AccountActions id={account.id} may={account.may} />
      <HistoryPanel events={events} />
    </>
  );
}
