import { permitted } from '#server/accounts/permitted';
import { exportPayments } from '#server/disbursements/list-payments';
import { csvResponse } from '#server/exports/csv';

export const loader = permitted('payments.read', ({ actor, request, text }) => {
  const parameters = new URL(request.url).searchParams;
  return Promise.resolve(csvResponse({ ...exportPayments({ actor, parameters }), text, fileName: 'payments' }));
});
