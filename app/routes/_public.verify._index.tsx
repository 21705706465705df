import { data, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { ErrorSummary } from '~/components/error-summary';
import { LetterCheckForm } from '~/components/letters/letter-check-form';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { TwoThirds } from '~/components/two-thirds';
import { letterCheckSchema } from '~/domain/letters/check-schema';
import { fieldErrorsOf, type FieldErrors } from '~/forms/field-errors';

export const handle: PageHandle = { title: 'letterCheck.title', breadcrumb: 'letterCheck.title' };

/** What is typed here leads to the address that stands in the QR code. */
export const loader = everyone(({ request }) => {
  const values = Object.fromEntries(new URL(request.url).searchParams);
  if (!('code' in values)) return data({ values: {}, errors: {} as FieldErrors });
  const read = letterCheckSchema.safeParse(values);
  if (!read.success) return data({ values, errors: fieldErrorsOf(read.error) }, { status: 400 });
  throw redirect(`/verify/${encodeURIComponent(read.data.code)}`, 303);
});

export default function CheckLetter() {
  const text = useText();
  const reply = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <ErrorSummary errors={reply.errors} />
      <PageHeading>{text('letterCheck.title')}</PageHeading>
      <p className="govuk-body-l">{text('letterCheck.lead')}</p>
      <LetterCheckForm reply={reply} />
    </TwoThirds>
  );
}
