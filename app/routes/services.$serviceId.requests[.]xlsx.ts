import { permitted } from '#server/accounts/permitted';
import { xlsxResponse } from '#server/exports/xlsx';
import { exportRequests } from '#server/requests/list-requests';

export const loader = permitted('requests.keep', async ({ actor, request, params, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  const serviceId = params.serviceId ?? '';
  const table = await exportRequests({ actor, serviceId, side: 'provider', parameters, locale, now });
  return xlsxResponse({ ...table, text, fileName: 'requests' });
});
