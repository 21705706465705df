import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { decimalOf } from '~/domain/shared/money';
import { PaymentOrderFile } from '#server/models/payment-order-file';
import type { PaymentOrderRecord } from '#server/models/payment-order';
import { keyring } from '#server/security/keyring';
import { pain001, type BankOrder } from './pain-001';

export const ORDER_FORMATS = ['csv', 'xml'] as const;
export type OrderFormat = (typeof ORDER_FORMATS)[number];

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const placeOf = (orderId: string, format: OrderFormat) => `payment-order:${orderId}:${format}`;

/** Writes the files of an order, once and for all, and gives their SHA-256. In the transaction that makes the order. */
export async function storeOrderFiles(orderId: string, order: BankOrder): Promise<PaymentOrderRecord['sha256']> {
  const files: Record<OrderFormat, Buffer> = { csv: Buffer.from(orderCsv(order)), xml: Buffer.from(pain001(order)) };
  for (const format of ORDER_FORMATS) {
    const sealed = keyring().encrypt(files[format], placeOf(orderId, format));
    await PaymentOrderFile.create({ _id: `${orderId}:${format}`, sealed });
  }
  return { csv: sha256Of(files.csv), xml: sha256Of(files.xml) };
}

/** A file of an order. Throws where its bytes are not those that were made. */
export async function readOrderFile(
  { _id, sha256 }: Pick<PaymentOrderRecord, '_id' | 'sha256'>,
  format: OrderFormat,
): Promise<Buffer> {
  const { sealed } = await PaymentOrderFile.findById(`${_id}:${format}`).orFail().lean();
  const bytes = keyring().decrypt(sealed, placeOf(_id, format));
  if (sha256Of(bytes) !== sha256[format]) throw new Error(`The file of the order ${_id} is not what was made`);
  return bytes;
}

/** One row for each payment, for banks that take no XML (RFC 4180, UTF-8). */
function orderCsv({ number, executeOn, from, lines }: BankOrder): string {
  const head = [
    'order', 'execute_on', 'debtor', 'debtor_account', 'debtor_bank', 'end_to_end_id', 'amount', 'currency', 'creditor',
    'creditor_account', 'creditor_bank', 'creditor_bic', 'purpose',
  ]; // prettier-ignore
  const rows = lines.map(({ endToEndId, amount, to, purpose }) => [
    ...[number, executeOn, from.holder, from.number, from.bank, endToEndId, decimalOf(amount), amount.currency],
    ...[to.holder, to.number, to.bank, to.bic, purpose],
  ]);
  return `${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
