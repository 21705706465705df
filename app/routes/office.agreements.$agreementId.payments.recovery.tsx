import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { claimRecovery } from '#server/disbursements/claim-recovery';
import { getOfficeAgreementPayments } from '#server/disbursements/get-agreement-payments';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { AGREEMENT_PAYMENTS_ABOVE } from '~/components/payments/agreement-payments-above';
import { ReasonField } from '~/components/payments/reason-field';
import { RecoverySum } from '~/components/payments/recovery-sum';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { recoveringSchema } from '~/forms/payments';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'recovery.title',
  breadcrumb: 'recovery.title',
  above: AGREEMENT_PAYMENTS_ABOVE,
};

export const loader = permitted('payments.record', async ({ actor, params }) => ({
  agreement: await getOfficeAgreementPayments(actor, params.agreementId ?? ''),
  formKey: randomUUID(),
}));

export const action = permitted('payments.record', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, recoveringSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => claimRecovery({ actor, agreementId, input: form.value, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/claims/${outcome.value}`, 'notice.told.claimProposed')
    : outcome.reply;
});

export default function Recovery() {
  const { text, locale } = usePortal();
  const { agreement, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { recovery, mayComeBack } = agreement;
  const { currency } = agreement.amount;
  const amount = formatMoney(locale, { amount: recovery.amount, currency });
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={agreement.number}>{text('recovery.title')}</PageHeading>
      <RecoverySum recovery={recovery} currency={currency} />
      {recovery.amount > 0 && mayComeBack ? (
        <PortalForm>
          {/* The amount of this page, also after a refusal: it is what the press agrees to. */}
          <input type="hidden" name="amount" value={recovery.amount} />
          <input type="hidden" name="formKey" value={formKey} />
          <ReasonField reply={reply ?? { errors: {}, values: { reason: text('recovery.reason') } }} />
          <SubmitButton>{text('recovery.claim', { amount })}</SubmitButton>
        </PortalForm>
      ) : (
        <InsetText>{text('recovery.none')}</InsetText>
      )}
    </TwoThirds>
  );
}
