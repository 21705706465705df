import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { enableAccount } from '#server/people/enable-account';
import { getAccount } from '#server/people/get-account';
import { redirectWithNotice } from '#server/process/flash';
import { AccountConfirmation } from '~/components/account-confirmation';
import type { PageHandle } from '~/components/page-handle';
import { versionedSchema } from '~/domain/accounts/invitation';

export const handle: PageHandle = {
  title: 'people.enabling.title',
  breadcrumb: 'people.enabling.title',
  above: [{ label: 'nav.accounts', href: '/accounts' }],
};

export const loader = permitted('accounts.enable', async ({ actor, params, locale, now }) => ({
  account: await getAccount({ actor, userId: params.userId ?? '', locale, now }),
}));

export const action = permitted('accounts.enable', async ({ actor, params, request, now }) => {
  const userId = params.userId ?? '';
  const form = await parseForm(request, versionedSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => enableAccount({ actor, userId, input: form.value, now }));
  return outcome.ok ? redirectWithNotice(`/accounts/${userId}`, 'notice.told.enabled') : outcome.reply;
});

export default function Enabling() {
  const { account } = useLoaderData<typeof loader>();
  return <AccountConfirmation act="enabling" account={account} reply={useActionData<typeof action>()} />;
}
