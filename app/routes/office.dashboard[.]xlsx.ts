import { permitted } from '#server/accounts/permitted';
import { exportDashboard } from '#server/dashboard/export-dashboard';
import { xlsxResponse } from '#server/exports/xlsx';

export const loader = permitted('services.oversee', async ({ actor, request, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  return xlsxResponse(await exportDashboard({ actor, parameters, locale, text, now }));
});
