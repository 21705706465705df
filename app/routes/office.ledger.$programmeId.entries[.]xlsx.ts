import { permitted } from '#server/accounts/permitted';
import { xlsxResponse } from '#server/exports/xlsx';
import { exportEntries } from '#server/ledger/list-entries';

export const loader = permitted('ledger.read', async ({ actor, request, params, locale, text }) => {
  const parameters = new URL(request.url).searchParams;
  return xlsxResponse({
    ...(await exportEntries({ actor, programmeId: params.programmeId ?? '', parameters, locale })),
    text,
  });
});
