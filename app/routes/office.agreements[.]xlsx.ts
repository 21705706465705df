import { permitted } from '#server/accounts/permitted';
import { exportAgreements } from '#server/agreements/list-agreements';
import { xlsxResponse } from '#server/exports/xlsx';

export const loader = permitted('agreements.oversee', ({ actor, request, locale, text }) => {
  const parameters = new URL(request.url).searchParams;
  return xlsxResponse({ ...exportAgreements({ actor, parameters, locale }), text, fileName: 'agreements' });
});
