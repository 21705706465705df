import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOfficeAgreementPayments } from '#server/disbursements/get-agreement-payments';
import { requestPayment } from '#server/disbursements/request-payment';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { AGREEMENT_PAYMENTS_ABOVE } from '~/components/payments/agreement-payments-above';
import { OfficeAgreementPaymentsView } from '~/components/payments/office-agreement-payments';
import { requestingSchema } from '~/forms/payments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.title',
  breadcrumb: 'payments.title',
  above: AGREEMENT_PAYMENTS_ABOVE.slice(0, 2),
};

export const loader = permitted('payments.read', async ({ actor, params }) => ({
  agreement: await getOfficeAgreementPayments(actor, params.agreementId ?? ''),
  formKey: randomUUID(),
}));

export const action = permitted('payments.prepare', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, requestingSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const outcome = await intoForm(form.typed, () => requestPayment({ actor, agreementId, input, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/payments/${outcome.value}`, 'notice.told.paymentRequested')
    : outcome.reply;
});

export default function AgreementPayments() {
  const { agreement, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <OfficeAgreementPaymentsView agreement={agreement} formKey={formKey} />
    </>
  );
}
