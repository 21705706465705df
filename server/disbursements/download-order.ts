import type { Actor } from '~/domain/accounts/roles';
import { contentDisposition } from '~/domain/files/content-disposition';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { loadOrder } from './load-order';
import { ORDER_FORMATS, readOrderFile, type OrderFormat } from './order-files';

const TYPES: Record<OrderFormat, string> = { csv: 'text/csv; charset=utf-8', xml: 'application/xml' };

interface Arguments {
  actor: Actor;
  orderId: string;
  format: string;
  now: Date;
}

/** An order's file for the bank, with whole account numbers: finance only, and every time an audit event. */
export async function downloadOrder({ actor, orderId, format: wanted, now }: Arguments): Promise<Response> {
  const order = await loadOrder(actor, orderId, 'payments.approve');
  const format = ORDER_FORMATS.find((one) => one === wanted);
  // What was withdrawn must not reach the bank by mistake.
  if (!format || order.state === 'withdrawn') throw new DomainError('not-found');
  const bytes = await readOrderFile(order, format);
  const subject = { kind: 'payment-order', id: orderId };
  await appendEvent({ actor, action: 'payment-orders.downloaded', subject, details: { format }, now });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition('attachment', `${order.number}.${format}`),
      'Cache-Control': 'private, no-store',
    },
  });
}
