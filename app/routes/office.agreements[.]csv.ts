import { permitted } from '#server/accounts/permitted';
import { exportAgreements } from '#server/agreements/list-agreements';
import { csvResponse } from '#server/exports/csv';

export const loader = permitted('agreements.oversee', ({ actor, request, locale, text }) => {
  const parameters = new URL(request.url).searchParams;
  return csvResponse({ ...exportAgreements({ actor, parameters, locale }), text, fileName: 'agreements' });
});
