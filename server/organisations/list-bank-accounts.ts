import type { Actor } from '~/domain/accounts/roles';
import { bankAccountsTable, type BankAccountColumn } from '~/domain/organisations/bank-accounts-table';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { assertCan } from '#server/accounts/assert-can';
import { listPage } from '#server/database/list-page';
import { BankAccount, type BankAccountRecord } from '#server/models/bank-account';

/** A page of the organisations' accounts by what the page's address asks for. */
export async function listBankAccounts({ actor, parameters }: { actor: Actor; parameters: URLSearchParams }) {
  assertCan(actor, 'bank.read');
  const page = await listPage({
    model: BankAccount,
    scope: {},
    definition: bankAccountsTable,
    query: parseTableQuery(bankAccountsTable, parameters),
    fields: { organisation: 'name', changed: 'changed.at' },
  });
  return { ...page, rows: page.rows.map(rowOf) };
}

const rowOf = (account: BankAccountRecord): TableRow<BankAccountColumn> => ({
  id: account._id,
  cells: {
    organisation: account.name,
    state: account.state,
    changed: account.changed.at,
    suspended: account.paymentsSuspendedSince,
  },
});
