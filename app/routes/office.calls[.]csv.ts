import { permitted } from '#server/accounts/permitted';
import { exportOfficeCalls } from '#server/calls/list-office-calls';
import { csvResponse } from '#server/exports/csv';

export const loader = permitted('calls.read', async ({ actor, request, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  const exported = await exportOfficeCalls({ actor, parameters, locale, now });
  return csvResponse({ ...exported, text, fileName: 'calls' });
});
