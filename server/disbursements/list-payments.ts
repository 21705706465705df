import type { Actor } from '~/domain/accounts/roles';
import { PAYMENTS_TABLE, type PaymentColumn } from '~/domain/disbursements/payments-table';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { eachRow, listPage } from '#server/database/list-page';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { officeScope } from './office-scope';

interface Arguments {
  actor: Actor;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
}

const options = ({ actor, parameters }: Arguments) => ({
  model: Payment,
  scope: officeScope(actor),
  definition: PAYMENTS_TABLE,
  query: parseTableQuery(PAYMENTS_TABLE, parameters),
  fields: { requested: 'prepared.at', amount: 'amount.amount', paid: 'recorded.bookedOn' },
});

/** A page of the payments of the actor's institution; of all for an auditor. */
export async function listPayments(given: Arguments) {
  const page = await listPage<PaymentRecord, PaymentColumn>(options(given));
  return { ...page, rows: page.rows.map(rowOf) };
}

/** All of the same list, for files. */
export const exportPayments = (given: Arguments) => ({ definition: PAYMENTS_TABLE, rows: rowsOf(given) });

async function* rowsOf(given: Arguments): AsyncGenerator<TableRow<PaymentColumn>> {
  for await (const payment of eachRow<PaymentRecord, PaymentColumn>(options(given))) yield rowOf(payment);
}

const rowOf = (payment: PaymentRecord): TableRow<PaymentColumn> => ({
  id: payment._id,
  cells: {
    number: payment.number,
    agreement: payment.agreement,
    organisation: payment.organisation,
    amount: payment.amount,
    state: payment.state,
    requested: payment.prepared.at,
    paid: payment.recorded?.bookedOn ?? '',
  },
});
