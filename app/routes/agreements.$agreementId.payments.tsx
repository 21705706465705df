import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { confirmReceipt } from '#server/disbursements/confirm-receipt';
import { getOwnAgreementPayments } from '#server/disbursements/get-agreement-payments';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { OwnAgreementPaymentsView } from '~/components/payments/own-agreement-payments';
import { receivingSchema } from '~/forms/payments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.title',
  breadcrumb: 'payments.title',
  above: [
    { label: 'agreements.title', href: '/agreements' },
    {
      label: ({ data }) => data.agreement.number ?? '',
      href: ({ params }) => `/agreements/${params.agreementId}`,
    },
  ],
};

export const loader = permitted('payments.follow', async ({ actor, params }) => ({
  agreement: await getOwnAgreementPayments(actor, params.agreementId ?? ''),
}));

export const action = permitted('payments.follow', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, receivingSchema);
  if (!form.ok) return form.reply;
  const paymentId = form.value.payment;
  const outcome = await intoForm(form.typed, () => confirmReceipt({ actor, paymentId, now }));
  const path = `/agreements/${agreementId}/payments`;
  return outcome.ok ? redirectWithNotice(path, 'notice.told.receiptConfirmed') : outcome.reply;
});

export default function AgreementPayments() {
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <OwnAgreementPaymentsView agreement={agreement} />
    </>
  );
}
