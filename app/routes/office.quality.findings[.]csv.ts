import { permitted } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { exportFindings } from '#server/quality/list-findings';

export const loader = permitted('quality.oversee', async ({ actor, request, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  return csvResponse({ ...(await exportFindings({ actor, parameters, locale, now })), text, fileName: 'findings' });
});
