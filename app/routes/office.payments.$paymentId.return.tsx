import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { returnPayment } from '#server/disbursements/return-payment';
import { getPayment } from '#server/disbursements/get-payment';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import type { PageHandle } from '~/components/page-handle';
import { PAYMENT_ABOVE } from '~/components/payments/payment-above';
import { PaymentAct } from '~/components/payments/payment-act';
import { DateField } from '~/components/date-field';
import { useText } from '~/components/portal-context';
import { ReasonField } from '~/components/payments/reason-field';
import { returningSchema } from '~/forms/payments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.act.return',
  breadcrumb: 'payments.act.return',
  above: PAYMENT_ABOVE,
};

export const loader = permitted('payments.record', async ({ actor, params, now }) => ({
  payment: await getPayment(actor, params.paymentId ?? '', now),
}));

export const action = permitted('payments.record', async ({ actor, request, params, now }) => {
  const paymentId = params.paymentId ?? '';
  const form = await parseForm(request, returningSchema);
  if (!form.ok) return form.reply;
  const { version: expected, ...input } = form.value;
  const outcome = await intoForm(form.typed, () => returnPayment({ actor, paymentId, input, expected, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/payments/${paymentId}`, 'notice.told.paymentReturned')
    : outcome.reply;
});

export default function Page() {
  const { payment } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const text = useText();
  return (
    <PaymentAct payment={payment} act="return" reply={reply}>
      <DateField errors={reply?.errors} values={reply?.values} name="bookedOn" label={text('payments.returnedOn')} />
      <ReasonField reply={reply} />
    </PaymentAct>
  );
}
