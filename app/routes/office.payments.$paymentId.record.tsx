import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { recordPayment } from '#server/disbursements/record-payment';
import { getPayment } from '#server/disbursements/get-payment';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import type { PageHandle } from '~/components/page-handle';
import { PAYMENT_ABOVE } from '~/components/payments/payment-above';
import { PaymentAct } from '~/components/payments/payment-act';
import { RecordFields } from '~/components/payments/record-fields';
import { recordingSchema } from '~/forms/payments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.act.record',
  breadcrumb: 'payments.act.record',
  above: PAYMENT_ABOVE,
};

export const loader = permitted('payments.record', async ({ actor, params, now }) => ({
  payment: await getPayment(actor, params.paymentId ?? '', now),
}));

export const action = permitted('payments.record', async ({ actor, request, params, now }) => {
  const paymentId = params.paymentId ?? '';
  const form = await parseForm(request, recordingSchema);
  if (!form.ok) return form.reply;
  const { version: expected, input } = form.value;
  const outcome = await intoForm(form.typed, () => recordPayment({ actor, paymentId, input, expected, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/payments/${paymentId}`, 'notice.told.paymentRecorded')
    : outcome.reply;
});

export default function Page() {
  const { payment } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <PaymentAct payment={payment} act="record" reply={reply}>
      <RecordFields payment={payment} reply={reply} />
    </PaymentAct>
  );
}
