import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getClaim } from '#server/disbursements/get-claim';
import { settleClaim } from '#server/disbursements/settle-claim';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { CLAIM_ABOVE } from '~/components/payments/claim-above';
import { ClaimFields } from '~/components/payments/claim-fields';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { SETTLING_ACTS } from '~/domain/disbursements/claims';
import { portalDay } from '~/domain/shared/portal-day';
import { settlingSchema } from '~/forms/payments';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.claim.settle',
  breadcrumb: 'payments.claim.settle',
  above: CLAIM_ABOVE,
};

export const loader = permitted('payments.record', async ({ actor, params, now }) => ({
  claim: await getClaim(actor, params.claimId ?? ''),
  formKey: randomUUID(),
  today: portalDay(now),
}));

export const action = permitted('payments.record', async ({ actor, request, params, now }) => {
  const claimId = params.claimId ?? '';
  const form = await parseForm(request, settlingSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => settleClaim({ actor, claimId, input: form.value, now }));
  return outcome.ok ? redirectWithNotice(`/office/claims/${claimId}`, 'notice.told.claimProposed') : outcome.reply;
});

export default function Settlement() {
  const { text, locale } = usePortal();
  const { claim, formKey, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { currency } = claim;
  const left = formatMoney(locale, { amount: claim.amount - claim.settled, currency });
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={claim.agreement}>{text('payments.claim.settle')}</PageHeading>
      <p className="govuk-body">{text('payments.claim.leftOf', { left })}</p>
      {claim.maySettle || reply ? (
        <PortalForm>
          <ClaimFields
            choice={{ name: 'act', values: SETTLING_ACTS }}
            currency={currency}
            formKey={formKey}
            today={today}
            reply={reply}
          />
          <SubmitButton>{text('payments.claim.propose')}</SubmitButton>
        </PortalForm>
      ) : (
        <InsetText>{text('payments.error.claimState')}</InsetText>
      )}
    </TwoThirds>
  );
}
