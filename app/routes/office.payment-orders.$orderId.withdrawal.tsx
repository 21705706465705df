import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOrder } from '#server/disbursements/get-orders';
import { withdrawOrder } from '#server/disbursements/withdraw-order';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { ReasonField } from '~/components/payments/reason-field';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';
import { reasonSchema } from '~/forms/payments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.order.withdraw',
  breadcrumb: 'payments.order.withdraw',
  above: [
    { label: 'payments.orders', href: '/office/payment-orders' },
    { label: ({ data }) => data.order.number, href: ({ params }) => `/office/payment-orders/${params.orderId}` },
  ],
};

export const loader = permitted('payments.approve', async ({ actor, params }) => ({
  order: await getOrder(actor, params.orderId ?? ''),
}));

export const action = permitted('payments.approve', async ({ actor, request, params, now }) => {
  const orderId = params.orderId ?? '';
  const form = await parseForm(request, reasonSchema);
  if (!form.ok) return form.reply;
  const { reason } = form.value;
  const outcome = await intoForm(form.typed, () => withdrawOrder({ actor, orderId, reason, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/payment-orders/${orderId}`, 'notice.told.orderWithdrawn')
    : outcome.reply;
});

export default function WithdrawOrder() {
  const text = useText();
  const { order } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={order.number}>{text('payments.order.withdraw')}</PageHeading>
      {order.mayWithdraw ? (
        <PortalForm>
          <WarningText>{text('payments.order.withdraw.warning')}</WarningText>
          <ReasonField reply={reply} />
          <SubmitButton kind="warning">{text('payments.order.withdraw')}</SubmitButton>
        </PortalForm>
      ) : (
        <InsetText>{text('payments.error.orderBegun')}</InsetText>
      )}
    </TwoThirds>
  );
}
