import type { Actor } from '~/domain/accounts/roles';
import { ACCOUNT_LABELS, ENTRY_KIND_LABELS } from '~/domain/disbursements/entries-table';
import { LEDGER_ACCOUNTS } from '~/domain/disbursements/entry-kinds';
import type { Statement } from '~/domain/disbursements/statement';
import { BALANCES_TABLE, MOVEMENTS_TABLE, STATEMENT_AGREEMENTS_TABLE } from '~/domain/disbursements/statement-tables';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Cell, TableDefinition } from '~/domain/shared/table-definition';
import type { Text } from '~/locales/text';
import { each, type ExportedTable } from '#server/exports/exported-table';
import { lastDayOf } from '~/domain/disbursements/months';
import { exportEntries } from './list-entries';

interface Wanted {
  actor: Actor;
  statement: Statement;
  locale: Locale;
  text: Text;
}

/** A statement as the sheets of a workbook: balances, movements, agreements and every entry of the month. */
export async function statementTables({ actor, statement, locale, text }: Wanted): Promise<ExportedTable<string>[]> {
  const { programme, month, positions, agreements } = statement;
  const table = <Key extends string>(
    fileName: string,
    definition: TableDefinition<Key>,
    rows: Record<Key, Cell>[],
  ) => ({ definition, text, fileName, rows: each(rows.map((cells, at) => ({ id: String(at), cells }))) });
  const parameters = new URLSearchParams({
    ...{ 'bookedOn.from': `${month}-01`, 'bookedOn.to': lastDayOf(month) },
    ...{ sort: 'bookedOn' },
  });
  const entries = await exportEntries({ actor, programmeId: programme.id, parameters, locale });
  return [
    table(
      'balances',
      BALANCES_TABLE,
      positions.flatMap(({ sourceName, currency, opening, closing }) =>
        LEDGER_ACCOUNTS.map((account) => ({
          source: inLanguage(sourceName, locale),
          account: text(ACCOUNT_LABELS[account]),
          opening: { amount: opening[account], currency },
          change: { amount: closing[account] - opening[account], currency },
          closing: { amount: closing[account], currency },
        })),
      ),
    ),
    table(
      'movements',
      MOVEMENTS_TABLE,
      positions.flatMap(({ sourceName, currency, movements }) =>
        movements.map(({ kind, entries: count, amount }) => ({
          source: inLanguage(sourceName, locale),
          kind: text(ENTRY_KIND_LABELS[kind]),
          entries: count,
          amount: { amount, currency },
        })),
      ),
    ),
    table(
      'agreements',
      STATEMENT_AGREEMENTS_TABLE,
      agreements.map(({ number, organisation, currency, accepted, paid, closing }) => ({
        number,
        organisation,
        accepted: { amount: accepted, currency },
        paid: { amount: paid, currency },
        committed: { amount: closing.committed, currency },
        payable: { amount: closing.payable, currency },
        paidInAll: { amount: closing.paid, currency },
      })),
    ),
    { ...entries, text, fileName: 'entries' },
  ];
}
