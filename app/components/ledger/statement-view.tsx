import type { SerializeFrom } from '@remix-run/node';
import { ACCOUNT_LABELS, ENTRY_KIND_LABELS } from '~/domain/disbursements/entries-table';
import { LEDGER_ACCOUNTS } from '~/domain/disbursements/entry-kinds';
import type { Statement, StatementPosition } from '~/domain/disbursements/statement';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney, formatNumber } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

/** One source's money in one currency over a month: its accounts, and what happened. */
export function StatementPart({ position }: { position: StatementPosition }) {
  const { text, locale } = usePortal();
  const { currency, opening, closing, movements } = position;
  const money = (amount: number) => formatMoney(locale, { amount, currency });
  const source = inLanguage(position.sourceName, locale);
  return (
    <section>
      <h2 className="govuk-heading-m">{text('ledger.month.sum', { source, currency })}</h2>
      <PlainTable
        caption={text('ledger.month.balances')}
        captionSize="s"
        rows={LEDGER_ACCOUNTS}
        keyOf={(account) => account}
        columns={[
          { label: text('ledger.column.account'), cell: (account) => text(ACCOUNT_LABELS[account]) },
          { label: text('ledger.column.opening'), numeric: true, cell: (account) => money(opening[account]) },
          {
            label: text('ledger.column.change'),
            numeric: true,
            cell: (account) => money(closing[account] - opening[account]),
          },
          { label: text('ledger.column.closing'), numeric: true, cell: (account) => money(closing[account]) },
        ]}
      />
      {movements.length === 0 ? (
        <p className="govuk-body">{text('ledger.month.movements.none')}</p>
      ) : (
        <PlainTable
          caption={text('ledger.month.movements')}
          captionSize="s"
          rows={movements}
          keyOf={({ kind }) => kind}
          columns={[
            { label: text('ledger.column.kind'), cell: ({ kind }) => text(ENTRY_KIND_LABELS[kind]) },
            { label: text('ledger.column.entries'), numeric: true, cell: (row) => formatNumber(locale, row.entries) },
            { label: text('ledger.column.amount'), numeric: true, cell: ({ amount }) => money(amount) },
          ]}
        />
      )}
    </section>
  );
}

interface StatementAgreementsProps {
  agreements: SerializeFrom<Statement>['agreements'];
}

/** What the month was for each of these agreements. */
export function StatementAgreements({ agreements }: StatementAgreementsProps) {
  const { text, locale } = usePortal();
  type Row = StatementAgreementsProps['agreements'][number];
  const amount = (label: string, amountOf: (row: Row) => number) => ({
    label,
    numeric: true,
    cell: (row: Row) => formatMoney(locale, { amount: amountOf(row), currency: row.currency }),
  });
  return (
    <PlainTable
      caption={text('ledger.byAgreement')}
      captionHidden
      rows={agreements}
      keyOf={({ agreementId, source, currency }) => `${agreementId} ${source} ${currency}`}
      columns={[
        {
          label: text('ledger.column.agreement'),
          cell: ({ agreementId, number, organisation }) => (
            <>
              <a className="govuk-link" href={`/office/agreements/${agreementId}`}>
                {number}
              </a>
              <div className="portal-quiet">{organisation}</div>
            </>
          ),
        },
        amount(text('ledger.column.accepted'), ({ accepted }) => accepted),
        amount(text('ledger.column.paidInMonth'), ({ paid }) => paid),
        amount(text('ledger.column.committedRest'), ({ closing }) => closing.committed),
        amount(text('ledger.column.payableRest'), ({ closing }) => closing.payable),
        amount(text('ledger.column.paidInAll'), ({ closing }) => closing.paid),
      ]}
    />
  );
}
