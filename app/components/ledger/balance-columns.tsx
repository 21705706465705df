import { ACCOUNT_LABELS } from '~/domain/disbursements/entries-table';
import { LEDGER_ACCOUNTS, type Balances } from '~/domain/disbursements/entry-kinds';
import type { Currency } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import type { PlainColumn } from '../plain-table';
import { usePortal } from '../portal-context';

/** A column for each account but the source, which is what they are together, below zero. */
export function useBalanceColumns<Row extends { currency: Currency; balances: Balances }>(): PlainColumn<Row>[] {
  const { text, locale } = usePortal();
  return LEDGER_ACCOUNTS.filter((account) => account !== 'source').map((account) => ({
    label: text(ACCOUNT_LABELS[account]),
    numeric: true,
    cell: ({ balances, currency }) => formatMoney(locale, { amount: balances[account], currency }),
  }));
}
