import type { StatementPage } from '#server/disbursements/statements';
import { STATEMENT_OUTCOME_LABELS } from '~/domain/disbursements/bank-statement';
import { decimalOf } from '~/domain/shared/money';
import { formatNumber } from '~/locales/formats';
import { PageHeading } from '../page-heading';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';

/** What became of each row of a bank's statement. */
export function StatementView({ statement }: { statement: StatementPage }) {
  const { text, locale } = usePortal();
  const { rows, taken, mismatches, closed, mayClose } = statement;
  const amountOf = (amount: number | null) =>
    amount === null ? '' : formatNumber(locale, decimalOf({ amount, currency: 'TMT' }), 2);
  return (
    <>
      <PageHeading caption={taken.name}>{text('payments.statement')}</PageHeading>
      <p className="govuk-body">
        <PortalTime at={taken.at} />
      </p>
      <p className="govuk-body">
        {text('payments.statement.count', { rows: rows.length, mismatches })}
        {closed && <> {text('payments.statement.closed', { name: closed.name })}</>}
      </p>
      <PlainTable
        caption={text('payments.statement.rows')}
        rows={rows}
        keyOf={({ row }) => String(row)}
        columns={[
          { label: text('payments.statement.row'), cell: ({ row }) => row },
          {
            label: text('payments.one'),
            cell: ({ endToEndId, paymentId }) =>
              paymentId ? (
                <a className="govuk-link" href={`/office/payments/${paymentId}`}>
                  {endToEndId}
                </a>
              ) : (
                endToEndId
              ),
          },
          {
            label: text('payments.amount'),
            numeric: true,
            cell: ({ amount, currency }) => `${amountOf(amount)} ${currency}`,
          },
          { label: text('payments.bookedOn'), cell: ({ bookedOn }) => bookedOn },
          { label: text('payments.reference'), cell: ({ reference }) => reference },
          {
            label: text('payments.statement.outcome'),
            cell: ({ outcome, explanation }) => (
              <>
                <StatusTag status={outcome} labels={STATEMENT_OUTCOME_LABELS} />
                {explanation && <p className="govuk-hint">{text(explanation)}</p>}
              </>
            ),
          },
        ]}
      />
      {mayClose && (
        <PortalForm>
          <p className="govuk-body">{text('payments.statement.close.lead')}</p>
          <SubmitButton>{text('payments.statement.close')}</SubmitButton>
        </PortalForm>
      )}
    </>
  );
}
