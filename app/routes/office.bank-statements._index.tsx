import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { receiveStatement } from '#server/disbursements/receive-statement';
import { listStatements } from '#server/disbursements/statements';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { FileField } from '~/components/file-field';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { mayEver } from '~/domain/accounts/permissions';
import { MAX_STATEMENT_BYTES, STATEMENT_COLUMNS } from '~/domain/disbursements/bank-statement';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'payments.statements',
  breadcrumb: 'payments.statements',
  above: [{ label: 'payments.title', href: '/office/payments' }],
};

export const loader = permitted('payments.read', async ({ actor }) => ({
  statements: await listStatements(actor),
  mayTake: mayEver(actor, 'payments.record'),
}));

export const action = permitted('payments.record', async ({ actor, request, now }) => {
  const received = await receiveStatement({ actor, request, now });
  return 'id' in received
    ? redirectWithNotice(`/office/bank-statements/${received.id}`, 'notice.told.statementTaken')
    : received.reply;
});

export default function Statements() {
  const { text, locale } = usePortal();
  const { statements, mayTake } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('payments.statements')}</PageHeading>
      <p className="govuk-body">{text('payments.statements.lead')}</p>
      {mayTake && (
        <PortalForm encType="multipart/form-data">
          <FileField
            {...form}
            name="file"
            label={text('payments.statements.file')}
            hint={text('payments.statements.hint', {
              columns: STATEMENT_COLUMNS.join(', '),
              limit: MAX_STATEMENT_BYTES / 1_000_000,
            })}
            accept=".csv,.xml,text/csv,text/xml"
          />
          <TextareaField {...form} name="statement" label={text('payments.statements.paste')} rows={8} />
          <SubmitButton>{text('payments.statements.submit')}</SubmitButton>
        </PortalForm>
      )}
      {statements.length > 0 && (
        <PlainTable
          caption={text('payments.statements.earlier')}
          rows={statements}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('payments.statements.at'),
              cell: ({ id, at }) => (
                <a className="govuk-link" href={`/office/bank-statements/${id}`}>
                  {formatDateTime(locale, at)}
                </a>
              ),
            },
            { label: text('payments.statements.by'), cell: ({ by }) => by },
            { label: text('payments.statements.open'), numeric: true, cell: ({ open }) => open },
          ]}
        />
      )}
    </>
  );
}
