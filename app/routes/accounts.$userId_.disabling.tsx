import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { disableAccount } from '#server/people/disable-account';
import { getAccount } from '#server/people/get-account';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
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
  try {
    await disableAccount({ actor, userId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/accounts/${userId}`, 'notice.told.disabled');
});

export default function Disabling() {
  const text = useText();
  const { account, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <Confirmation
      title={text('people.disabling.title')}
      caption={`${account.name}, ${account.email}`}
      warning={text('people.disabling.warning', { name: account.name })}
      submit={text('people.disabling.submit')}
      version={account.version}
      reply={reply}
    >
      <TextareaField
        errors={reply?.errors}
        values={reply?.values}
        name="reason"
        label={text('people.disabling.reason')}
        hint={text('people.disabling.reason.hint')}
        maxCharacters={500}
      />
    </Confirmation>
  );
}
