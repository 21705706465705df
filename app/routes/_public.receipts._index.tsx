import { data, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import type { PageHandle } from '~/components/page-handle';
import { ErrorSummary } from '~/components/error-summary';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { ReceiptCheckForm } from '~/components/submissions/check-form';
import { TwoThirds } from '~/components/two-thirds';
import { receiptCheckSchema } from '~/domain/submissions/schema';
import { fieldErrorsOf, type FieldErrors } from '~/forms/field-errors';

export const handle: PageHandle = { title: 'receipts.check.title', breadcrumb: 'receipts.check.title' };

/** What is typed here leads to the address that stands in the QR code. */
export const loader = everyone(({ request }) => {
  const values = Object.fromEntries(new URL(request.url).searchParams);
  if (!('receipt' in values) && !('code' in values)) return data({ values: {}, errors: {} as FieldErrors });
  const read = receiptCheckSchema.safeParse({ receipt: '', code: '', ...values });
  if (!read.success) return data({ values, errors: fieldErrorsOf(read.error) }, { status: 400 });
  const { receipt, code } = read.data;
  throw redirect(`/receipts/${encodeURIComponent(receipt)}?${new URLSearchParams({ code })}`, 303);
});

export default function CheckReceipt() {
  const text = useText();
  const reply = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <ErrorSummary errors={reply.errors} />
      <PageHeading>{text('receipts.check.title')}</PageHeading>
      <p className="govuk-body-l">{text('receipts.check.lead')}</p>
      <ReceiptCheckForm reply={reply} />
    </TwoThirds>
  );
}
