import { permitted } from '#server/accounts/permitted';
import { xlsxResponse } from '#server/exports/xlsx';
import { exportVisits } from '#server/quality/list-visits';

export const loader = permitted('quality.oversee', async ({ actor, request, locale, text }) => {
  const parameters = new URL(request.url).searchParams;
  return xlsxResponse({ ...(await exportVisits({ actor, parameters, locale })), text, fileName: 'quality' });
});
