import { permitted } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { exportServices } from '#server/services/list-services';

export const loader = permitted('services.oversee', async ({ actor, request, locale, text }) => {
  const parameters = new URL(request.url).searchParams;
  return csvResponse({ ...(await exportServices({ actor, parameters, locale })), text, fileName: 'services' });
});
