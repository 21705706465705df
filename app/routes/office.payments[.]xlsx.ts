import { permitted } from '#server/accounts/permitted';
import { exportPayments } from '#server/disbursements/list-payments';
import { xlsxResponse } from '#server/exports/xlsx';

export const loader = permitted('payments.read', ({ actor, request, text }) => {
  const parameters = new URL(request.url).searchParams;
  return Promise.resolve(xlsxResponse({ ...exportPayments({ actor, parameters }), text, fileName: 'payments' }));
});
