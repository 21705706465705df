import { useActionData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { removeSecondFactor } from '#server/accounts/remove-second-factor';
import { sessionCookie } from '#server/accounts/sign-in-cookies';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ConfirmByPassword } from '~/components/confirm-by-password';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { confirmedByPasswordSchema } from '~/domain/accounts/schema';

export const handle: PageHandle = {
  title: 'accounts.secondFactor.remove',
  breadcrumb: 'accounts.secondFactor.remove',
  above: [
    { label: 'accounts.account.title', href: '/account' },
    { label: 'accounts.secondFactor.title', href: '/account/second-factor' },
  ],
};
export const headers = headersOfAction;

export const loader = permitted('account.second-factor', () => null);

export const action = permitted('account.second-factor', async ({ request, actor, session, baseUrl, now }) => {
  const form = await parseForm(request, confirmedByPasswordSchema);
  if (!form.ok) return form.reply;
  const { currentPassword } = form.value;
  const outcome = await intoForm(form.typed, () =>
    removeSecondFactor({ actor, sessionId: session.id, currentPassword, now }),
  );
  if (!outcome.ok) return outcome.reply;
  const cookies = [sessionCookie(outcome.value.token, baseUrl)];
  return redirectWithNotice('/account/second-factor', 'notice.told.secondFactorOff', cookies);
});

export default function RemoveSecondFactor() {
  const text = useText();
  const reply = useActionData<typeof action>();
  return (
    <ConfirmByPassword
      reply={reply}
      title={text('accounts.secondFactor.remove')}
      lead={text('accounts.secondFactor.lead')}
      submit={text('accounts.secondFactor.remove')}
    />
  );
}
