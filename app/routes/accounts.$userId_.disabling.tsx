import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { disableAccount } from '#server/people/disable-account';
import { getAccount } from '#server/people/get-account';
import { redirectWithNotice } from '#server/process/flash';
import { AccountConfirmation } from '~/components/account-confirmation';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { TextareaField } from '~/components/textarea-field';
import { disablingSchema } from '~/domain/accounts/invitation';

export const handle: PageHandle = {
  title: 'people.disabling.title',
  breadcrumb: 'people.disabling.title',
  above: [{ label: 'nav.accounts', href: '/accounts' }],
};

export const loader = permitted('accounts.disable', async ({ actor, params, locale, now, keptForm }) => ({
  account: await getAccount({ actor, userId: params.userId ?? '', locale, now }),
  kept: await keptForm(),
}));

export const action = permitted('accounts.disable', async ({ actor, params, request, now }) => {
  const userId = params.userId ?? '';
  const form = await parseForm(request, disablingSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => disableAccount({ actor, userId, input: form.value, now }));
  return outcome.ok ? redirectWithNotice(`/accounts/${userId}`, 'notice.told.disabled') : outcome.reply;
});

export default function Disabling() {
  const text = useText();
  const { account, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <AccountConfirmation act="disabling" account={account} reply={reply}>
      <TextareaField
        errors={reply?.errors}
        values={reply?.values}
        name="reason"
        label={text('people.disabling.reason')}
        hint={text('people.disabling.reason.hint')}
        maxCharacters={500}
      />
    </AccountConfirmation>
  );
}
