import { permitted } from '#server/accounts/permitted';
import { xlsxResponse } from '#server/exports/xlsx';
import { exportFindings } from '#server/quality/list-findings';

export const loader = permitted('quality.oversee', async ({ actor, request, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  return xlsxResponse({ ...(await exportFindings({ actor, parameters, locale, now })), text, fileName: 'findings' });
});
