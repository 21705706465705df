import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { resetSecondFactor } from '#server/people/reset-second-factor';
import { getAccount } from '#server/people/get-account';
import { redirectWithNotice } from '#server/process/flash';
import { AccountConfirmation } from '~/components/account-confirmation';
import type { PageHandle } from '~/components/page-handle';
import { versionedSchema } from '~/domain/accounts/invitation';

export const handle: PageHandle = {
  title: 'people.secondFactorReset.title',
  breadcrumb: 'people.secondFactorReset.title',
  above: [{ label: 'nav.accounts', href: '/accounts' }],
};

export const loader = permitted('accounts.reset-second-factor', async ({ actor, params, locale, now }) => ({
  account: await getAccount({ actor, userId: params.userId ?? '', locale, now }),
}));

export const action = permitted('accounts.reset-second-factor', async ({ actor, params, request, now }) => {
  const userId = params.userId ?? '';
  const form = await parseForm(request, versionedSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => resetSecondFactor({ actor, userId, input: form.value, now }));
  return outcome.ok ? redirectWithNotice(`/accounts/${userId}`, 'notice.told.secondFactorReset') : outcome.reply;
});

export default function SecondFactorReset() {
  const { account } = useLoaderData<typeof loader>();
  return <AccountConfirmation act="secondFactorReset" account={account} reply={useActionData<typeof action>()} />;
}
