import { permitted } from '#server/accounts/permitted';
import { exportOfficeCalls } from '#server/calls/list-office-calls';
import { xlsxResponse } from '#server/exports/xlsx';

export const loader = permitted('calls.read', async ({ actor, request, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  const exported = await exportOfficeCalls({ actor, parameters, locale, now });
  return xlsxResponse({ ...exported, text, fileName: 'calls' });
});
