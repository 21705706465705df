import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { enableAccount } from '#server/people/enable-account';
import { getAccount } from '#server/people/get-account';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
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
  try {
    await enableAccount({ actor, userId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/accounts/${userId}`, 'notice.told.enabled');
});

export default function Enabling() {
  const text = useText();
  const { account } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Confirmation
      title={text('people.enabling.title')}
      caption={`${account.name}, ${account.email}`}
      warning={text('people.enabling.warning', { name: account.name })}
      submit={text('people.enabling.submit')}
      version={account.version}
      reply={reply}
    />
  );
}
