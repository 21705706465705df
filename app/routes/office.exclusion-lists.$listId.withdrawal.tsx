import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { listEntries } from '#server/exclusion-lists/list-entries';
import { withdrawList } from '#server/exclusion-lists/withdraw-list';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';

export const handle: PageHandle = {
  title: 'exclusions.withdrawal.title',
  breadcrumb: 'exclusions.withdrawal.title',
  above: [
    { label: 'nav.officeOrganisations', href: '/office/organisations' },
    { label: 'exclusions.lists.title', href: '/office/exclusion-lists' },
  ],
};

export const loader = permitted('exclusion-lists.change', async ({ actor, params }) => {
  const { list } = await listEntries({ actor, listId: params.listId ?? '', parameters: new URLSearchParams() });
  return { name: list.name, number: list.number };
});

export const action = permitted('exclusion-lists.change', async ({ actor, params, now }) => {
  const done = await intoForm({}, () => withdrawList({ actor, listId: params.listId ?? '', now }));
  return done.ok ? redirectWithNotice('/office/exclusion-lists', 'notice.told.listWithdrawn') : done.reply;
});

export default function Withdrawal() {
  const text = useText();
  const { name, number } = useLoaderData<typeof loader>();
  return (
    <Confirmation
      title={text('exclusions.withdrawal.title')}
      caption={text('exclusions.list.version', { name, number })}
      warning={text('exclusions.withdrawal.warning')}
      submit={text('exclusions.withdrawal.submit')}
      version={number}
      reply={useActionData<typeof action>()}
    />
  );
}
