import { permitted } from '#server/accounts/permitted';
import { xlsxResponse } from '#server/exports/xlsx';
import { exportOrganisations } from '#server/verification/list-organisations';

export const loader = permitted('verification.read', async ({ actor, request, locale, text, now }) => {
  const parameters = new URL(request.url).searchParams;
  const exported = await exportOrganisations({ actor, parameters, locale, now });
  return xlsxResponse({ ...exported, text, fileName: 'organisations' });
});
