import { permitted } from '#server/accounts/permitted';
import { downloadOrder } from '#server/disbursements/download-order';

export const loader = permitted('payments.approve', ({ actor, params, now }) =>
  downloadOrder({ actor, orderId: params.orderId ?? '', format: 'xml', now }),
);
