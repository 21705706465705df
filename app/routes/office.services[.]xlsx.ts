import { permitted } from '#server/accounts/permitted';
import { xlsxResponse } from '#server/exports/xlsx';
import { exportServices } from '#server/services/list-services';

export const loader = permitted('services.oversee', async ({ actor, request, locale, text }) => {
  const parameters = new URL(request.url).searchParams;
  return xlsxResponse({ ...(await exportServices({ actor, parameters, locale })), text, fileName: 'services' });
});
