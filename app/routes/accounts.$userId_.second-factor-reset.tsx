import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { resetSecondFactor } from '#server/people/reset-second-factor';
import { getAccount } from '#server/people/get-account';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
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
  try {
    await resetSecondFactor({ actor, userId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/accounts/${userId}`, 'notice.told.secondFactorReset');
});

export default function SecondFactorReset() {
  const text = useText();
  const { account } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Confirmation
      title={text('people.secondFactorReset.title')}
      caption={`${account.name}, ${account.email}`}
      warning={text('people.secondFactorReset.warning', { name: account.name })}
      submit={text('people.secondFactorReset.submit')}
      version={account.version}
      reply={reply}
    />
  );
}
