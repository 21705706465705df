import { permitted } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { exportRequests } from '#server/requests/list-requests';

export const loader = permitted('requests.oversee', async ({ actor, request, params, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  const serviceId = params.serviceId ?? '';
  const table = await exportRequests({ actor, serviceId, side: 'office', parameters, locale, now });
  return csvResponse({ ...table, text, fileName: 'requests' });
});
