import Papa from 'papaparse';
import { STATEMENT_COLUMNS, type StatementRow } from '~/domain/disbursements/bank-statement';
import { DomainError } from '~/domain/shared/errors';
import { parseAmount } from '~/domain/shared/money';
import { readCamt } from './read-camt';

const MOST_ROWS = 2_000;

/**
 * A bank's statement, as camt.053 or as CSV with the columns `STATEMENT_COLUMNS` in any order; amounts below zero, or none,
 * are no payments. `invalid` for what is neither, without rows or with more than 2,000.
 */
export function readStatement(statement: string): StatementRow[] {
  const text = statement.replace(/^\uFEFF/, '').trim();
  const rows = text.startsWith('<') ? readCamt(text) : readCsv(text);
  if (rows.length === 0 || rows.length > MOST_ROWS)
    throw new DomainError('invalid', 'payments.error.statement', { field: 'statement' });
  return rows;
}

function readCsv(text: string): StatementRow[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const missing = STATEMENT_COLUMNS.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0)
    throw new DomainError('invalid', 'payments.error.columns', { field: 'statement', columns: missing.join(', ') });
  return data.map((cells, index) => {
    const of = (column: (typeof STATEMENT_COLUMNS)[number]) => (cells[column] ?? '').trim();
    const amount = of('amount');
    return {
      row: index + 1,
      endToEndId: of('end_to_end_id'),
      amount: parseAmount(amount.replace(/^-/, '')),
      currency: of('currency').toUpperCase(),
      bookedOn: /^\d{4}-\d{2}-\d{2}$/.test(of('booked_on')) ? of('booked_on') : '',
      reference: of('reference').slice(0, 60),
      // Only a minus tells that money came back: banks write what they paid without a sign.
      isIncoming: amount.startsWith('-'),
    };
  });
}
