import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOfficeAgreementPayments } from '#server/disbursements/get-agreement-payments';
import { proposeClaim } from '#server/disbursements/propose-claim';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { AGREEMENT_PAYMENTS_ABOVE } from '~/components/payments/agreement-payments-above';
import { ClaimFields } from '~/components/payments/claim-fields';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { CLAIM_KINDS } from '~/domain/disbursements/claims';
import { portalDay } from '~/domain/shared/portal-day';
import { claimingSchema } from '~/forms/payments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.claim.new',
  breadcrumb: 'payments.claim.new',
  above: AGREEMENT_PAYMENTS_ABOVE,
};

export const loader = permitted('payments.record', async ({ actor, params, now }) => ({
  agreement: await getOfficeAgreementPayments(actor, params.agreementId ?? ''),
  formKey: randomUUID(),
  today: portalDay(now),
}));

export const action = permitted('payments.record', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, claimingSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => proposeClaim({ actor, agreementId, input: form.value, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/claims/${outcome.value}`, 'notice.told.claimProposed')
    : outcome.reply;
});

export default function MoneyBack() {
  const text = useText();
  const { agreement, formKey, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={agreement.number}>{text('payments.claim.new')}</PageHeading>
      <p className="govuk-body">{text('payments.claim.lead')}</p>
      <PortalForm>
        <ClaimFields
          choice={{ name: 'kind', values: CLAIM_KINDS }}
          currency={agreement.amount.currency}
          formKey={formKey}
          today={today}
          reply={reply}
        />
        <SubmitButton>{text('payments.claim.propose')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
