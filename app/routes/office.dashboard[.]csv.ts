import { permitted } from '#server/accounts/permitted';
import { exportDashboard } from '#server/dashboard/export-dashboard';
import { csvResponse } from '#server/exports/csv';
import { withPlainRefusals } from '#server/files/plain-refusals';

export const loader = permitted('services.oversee', ({ actor, request, locale, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const parameters = new URL(request.url).searchParams;
    return csvResponse(await exportDashboard({ actor, parameters, locale, text, now }));
  }),
);
