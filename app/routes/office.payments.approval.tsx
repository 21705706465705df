import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { approvePayments } from '#server/disbursements/approve-payments';
import { getApprovable } from '#server/disbursements/get-approvable';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { CheckboxesField } from '~/components/checkboxes-field';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { CHECK_REFUSALS } from '~/domain/disbursements/payment-checks';
import type { FieldErrors } from '~/forms/field-errors';
import { approvingSchema } from '~/forms/payments';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'payments.approval',
  breadcrumb: 'payments.approval',
  above: [{ label: 'payments.title', href: '/office/payments' }],
};

export const loader = permitted('payments.approve', async ({ actor, now }) => ({
  payments: await getApprovable(actor, now),
}));

export const action = permitted('payments.approve', async ({ actor, request, now }) => {
  const form = await parseForm(request, approvingSchema);
  if (!form.ok) return form.reply;
  const { approved, refused } = await approvePayments({ actor, chosen: form.value.payments, now });
  if (refused.length === 0) return redirectWithNotice('/office/payments', 'notice.told.paymentsApproved');
  const errors: FieldErrors = {
    payments: { key: 'payments.error.someRefused', values: { approved, refused: refused.length } },
  };
  return data({ errors, values: form.typed }, { status: 409 });
});

export default function Approval() {
  const { text, locale } = usePortal();
  const { payments } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const first = {
    payments: payments.filter(({ failed }) => failed.length === 0).map(({ id, version }) => `${id}:${version}`),
  };
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('payments.approval')}</PageHeading>
      <p className="govuk-body">{text('payments.approval.lead')}</p>
      {payments.length === 0 ? (
        <EmptyState title={text('payments.approval.empty')} text={text('payments.list.empty.text')} />
      ) : (
        <PortalForm>
          <CheckboxesField
            errors={reply?.errors}
            values={reply?.values ?? first}
            name="payments"
            label={text('payments.desk.approve')}
            choices={payments.map(({ id, version, number, organisation, agreement, amount, failed }) => ({
              value: `${id}:${version}`,
              label: `${number}: ${formatMoney(locale, amount)}, ${organisation}`,
              hint: [agreement, ...failed.map((check) => text(CHECK_REFUSALS[check]))].filter(Boolean).join('. '),
            }))}
          />
          <SubmitButton>{text('payments.approval.submit')}</SubmitButton>
        </PortalForm>
      )}
    </TwoThirds>
  );
}
