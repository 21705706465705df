import type { SourcePosition } from '#server/ledger/get-ledger';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { useBalanceColumns } from './balance-columns';

/** What the sources of money of a programme stand at. */
export function SourceTable({ positions }: { positions: readonly SourcePosition[] }) {
  const { text, locale } = usePortal();
  const balances = useBalanceColumns<SourcePosition>();
  if (positions.length === 0) return <p className="govuk-body">{text('ledger.noSource')}</p>;
  const money = (amount: number, { currency }: SourcePosition) => formatMoney(locale, { amount, currency });
  return (
    <PlainTable
      caption={text('ledger.bySource')}
      captionSize="s"
      rows={positions}
      keyOf={({ source, currency }) => `${source} ${currency}`}
      columns={[
        { label: text('ledger.column.source'), cell: ({ name }) => inLanguage(name, locale) },
        { label: text('ledger.column.budget'), numeric: true, cell: (row) => money(row.budget, row) },
        { label: text('ledger.column.free'), numeric: true, cell: (row) => money(row.free, row) },
        ...balances,
      ]}
    />
  );
}
