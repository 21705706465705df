import { permitted } from '#server/accounts/permitted';
import { workbookResponse } from '#server/exports/xlsx';
import { monthStatement } from '#server/ledger/month-statement';
import { statementTables } from '#server/ledger/statement-workbook';

export const loader = permitted('ledger.read', async ({ actor, params, locale, text, now }) => {
  const { programmeId = '', month = '' } = params;
  const statement = await monthStatement({ actor, programmeId, month, now });
  const tables = await statementTables({ actor, statement, locale, text });
  return workbookResponse(`ledger-${statement.programme.code}-${month}`, tables);
});
