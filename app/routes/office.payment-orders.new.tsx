import { randomUUID } from 'node:crypto';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOrderable } from '#server/disbursements/get-orders';
import { makeOrder } from '#server/disbursements/make-order';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { OrderingForm } from '~/components/payments/ordering-form';
import { useText } from '~/components/portal-context';
import { TwoThirds } from '~/components/two-thirds';
import { portalDay } from '~/domain/shared/portal-day';
import { orderingSchema } from '~/forms/payments';

export const handle: PageHandle = {
  title: 'payments.order.new',
  breadcrumb: 'payments.order.new',
  above: [
    { label: 'payments.title', href: '/office/payments' },
    { label: 'payments.orders', href: '/office/payment-orders' },
  ],
};

export const loader = permitted('payments.approve', async ({ actor, now }) => ({
  orderable: await getOrderable(actor, now),
  formKey: randomUUID(),
  today: portalDay(now),
}));

export const action = permitted('payments.approve', async ({ actor, request, now }) => {
  const form = await parseForm(request, orderingSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => makeOrder({ actor, input: form.value, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/payment-orders/${outcome.value}`, 'notice.told.orderMade')
    : outcome.reply;
});

export default function NewOrder() {
  const text = useText();
  const { orderable, formKey, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('payments.order.new')}</PageHeading>
      <p className="govuk-body">{text('payments.order.lead')}</p>
      {orderable.payments.length === 0 ? (
        <EmptyState title={text('payments.order.none')} text={text('payments.order.none.text')} />
      ) : (
        <OrderingForm orderable={orderable} formKey={formKey} today={today} reply={reply} />
      )}
    </TwoThirds>
  );
}
