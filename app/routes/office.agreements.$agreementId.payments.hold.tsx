import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOfficeAgreementPayments } from '#server/disbursements/get-agreement-payments';
import { holdPayments, liftHold } from '#server/disbursements/hold-payments';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { AGREEMENT_PAYMENTS_ABOVE } from '~/components/payments/agreement-payments-above';
import { ReasonField } from '~/components/payments/reason-field';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { holdingSchema } from '~/forms/payments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.hold.title',
  breadcrumb: 'payments.hold.title',
  above: AGREEMENT_PAYMENTS_ABOVE,
};

export const loader = permitted('payments.record', async ({ actor, params }) => ({
  agreement: await getOfficeAgreementPayments(actor, params.agreementId ?? ''),
}));

export const action = permitted('payments.record', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, holdingSchema);
  if (!form.ok) return form.reply;
  const { key, reason } = form.value;
  const given = { actor, agreementId, reason, now };
  const outcome = await intoForm(form.typed, () => (key ? liftHold({ ...given, key }) : holdPayments(given)));
  const path = `/office/agreements/${agreementId}/payments`;
  const notice = key ? 'notice.told.holdLifted' : 'notice.told.paymentsHeld';
  return outcome.ok ? redirectWithNotice(path, notice) : outcome.reply;
});

export default function Hold() {
  const text = useText();
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [first] = agreement.holds;
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={agreement.number}>{text('payments.hold.title')}</PageHeading>
      <p className="govuk-body">{text('payments.hold.lead')}</p>
      <PortalForm>
        {first && (
          <RadiosField
            errors={reply?.errors}
            values={reply?.values ?? { key: first.key }}
            name="key"
            label={text('payments.hold.which')}
            choices={agreement.holds.map(({ key, name, reason }) => ({ value: key, label: reason, hint: name }))}
          />
        )}
        <ReasonField reply={reply} />
        <SubmitButton kind={first ? 'primary' : 'warning'}>
          {text(first ? 'payments.hold.lift' : 'payments.hold')}
        </SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
