import { permitted } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { exportEntries } from '#server/ledger/list-entries';

export const loader = permitted('ledger.read', async ({ actor, request, params, locale, text }) => {
  const parameters = new URL(request.url).searchParams;
  return csvResponse({
    ...(await exportEntries({ actor, programmeId: params.programmeId ?? '', parameters, locale })),
    text,
  });
});
