import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { stopPayment } from '#server/disbursements/stop-payment';
import { getPayment } from '#server/disbursements/get-payment';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import type { PageHandle } from '~/components/page-handle';
import { PAYMENT_ABOVE } from '~/components/payments/payment-above';
import { PaymentAct } from '~/components/payments/payment-act';
import { ReasonField } from '~/components/payments/reason-field';
import { stoppingSchema } from '~/forms/payments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.act.withdraw',
  breadcrumb: 'payments.act.withdraw',
  above: PAYMENT_ABOVE,
};

export const loader = permitted('payments.prepare', async ({ actor, params, now }) => ({
  payment: await getPayment(actor, params.paymentId ?? '', now),
}));

export const action = permitted('payments.prepare', async ({ actor, request, params, now }) => {
  const paymentId = params.paymentId ?? '';
  const form = await parseForm(request, stoppingSchema);
  if (!form.ok) return form.reply;
  const { version: expected, reason } = form.value;
  const input = { way: 'withdrawn' as const, reason };
  const outcome = await intoForm(form.typed, () => stopPayment({ actor, paymentId, input, expected, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/payments/${paymentId}`, 'notice.told.paymentWithdrawn')
    : outcome.reply;
});

export default function Page() {
  const { payment } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <PaymentAct payment={payment} act="withdraw" reply={reply}>
      <ReasonField reply={reply} />
    </PaymentAct>
  );
}
