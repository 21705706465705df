import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { approvePayment } from '#server/disbursements/approve-payment';
import { getPayment } from '#server/disbursements/get-payment';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import type { PageHandle } from '~/components/page-handle';
import { PAYMENT_ABOVE } from '~/components/payments/payment-above';
import { PaymentAct } from '~/components/payments/payment-act';
import { PaymentChecks } from '~/components/payments/payment-checks';
import { confirmingSchema } from '~/forms/payments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.act.approve',
  breadcrumb: 'payments.act.approve',
  above: PAYMENT_ABOVE,
};

export const loader = permitted('payments.approve', async ({ actor, params, now }) => ({
  payment: await getPayment(actor, params.paymentId ?? '', now),
}));

export const action = permitted('payments.approve', async ({ actor, request, params, now }) => {
  const paymentId = params.paymentId ?? '';
  const form = await parseForm(request, confirmingSchema);
  if (!form.ok) return form.reply;
  const expected = form.value.version;
  const outcome = await intoForm(form.typed, () => approvePayment({ actor, paymentId, expected, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/payments/${paymentId}`, 'notice.told.paymentApproved')
    : outcome.reply;
});

export default function Page() {
  const { payment } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <PaymentAct payment={payment} act="approve" reply={reply}>
      <PaymentChecks checks={payment.checks} />
    </PaymentAct>
  );
}
