import { IMPORT_TABLE } from '~/domain/requests/import-table';
import { permitted } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { each } from '#server/exports/exported-table';
import { loadRegister } from '#server/requests/load-request';

/** An empty list with the headings of the columns. */
export const loader = permitted('requests.keep', async ({ actor, params, text }) => {
  await loadRegister(actor, params.serviceId ?? '', 'provider');
  return csvResponse({ definition: IMPORT_TABLE, rows: each([]), text, fileName: 'requests-template' });
});
