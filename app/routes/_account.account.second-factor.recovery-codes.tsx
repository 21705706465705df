import { useActionData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { renewRecoveryCodes } from '#server/accounts/renew-recovery-codes';
import { parseForm } from '#server/http';
import { ConfirmByPassword } from '~/components/confirm-by-password';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { RecoveryCodes } from '~/components/recovery-codes';
import { confirmedByPasswordSchema } from '~/domain/accounts/schema';
import { isFormReply } from '~/forms/form-reply';

export const handle: PageHandle = {
  title: 'accounts.secondFactor.renew',
  breadcrumb: 'accounts.secondFactor.renew',
  above: [
    { label: 'accounts.account.title', href: '/account' },
    { label: 'accounts.secondFactor.title', href: '/account/second-factor' },
  ],
};
export const headers = headersOfAction;

export const loader = permitted('account.second-factor', () => null);

export const action = permitted('account.second-factor', async ({ request, actor, now }) => {
  const form = await parseForm(request, confirmedByPasswordSchema);
  if (!form.ok) return form.reply;
  const { currentPassword } = form.value;
  const outcome = await intoForm(form.typed, () => renewRecoveryCodes({ actor, currentPassword, now }));
  return outcome.ok ? outcome.value : outcome.reply;
});

export default function RenewRecoveryCodes() {
  const text = useText();
  const answer = useActionData<typeof action>();
  if (answer && 'recoveryCodes' in answer) return <RecoveryCodes codes={answer.recoveryCodes} />;
  return (
    <ConfirmByPassword
      reply={isFormReply(answer) ? answer : undefined}
      title={text('accounts.secondFactor.renew')}
      lead={text('accounts.secondFactor.renewLead')}
      submit={text('accounts.secondFactor.renew')}
    />
  );
}
