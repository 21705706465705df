import { permitted } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { exportVisits } from '#server/quality/list-visits';

export const loader = permitted('quality.oversee', async ({ actor, request, locale, text }) => {
  const parameters = new URL(request.url).searchParams;
  return csvResponse({ ...(await exportVisits({ actor, parameters, locale })), text, fileName: 'quality' });
});
