import { permitted } from '#server/accounts/permitted';
import { xlsxResponse } from '#server/exports/xlsx';
import { eachAccount } from '#server/people/list-accounts';
import { accountsTable } from '~/domain/accounts/accounts-table';
import { parseTableQuery } from '~/domain/shared/table-query';

export const loader = permitted('accounts.read', ({ actor, request, locale, text }) => {
  const query = parseTableQuery(accountsTable, new URL(request.url).searchParams);
  const rows = eachAccount({ actor, query, locale });
  return xlsxResponse({ definition: accountsTable, text, rows, fileName: 'accounts' });
});
