import { permitted } from '#server/accounts/permitted';
import { exportDashboard } from '#server/dashboard/export-dashboard';
import { csvResponse } from '#server/exports/csv';

export const loader = permitted('services.oversee', async ({ actor, request, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  return csvResponse(await exportDashboard({ actor, parameters, locale, text, now }));
});
