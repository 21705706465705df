import type { OrderPage } from '#server/disbursements/get-orders';
import { ORDER_STATE_LABELS } from '~/domain/disbursements/order-labels';
import { PAYMENT_STATE_LABELS } from '~/domain/disbursements/payment-labels';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney } from '~/locales/formats';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { HistoryPanel } from '../history-panel';
import { PageHeading } from '../page-heading';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';

/** An order to the bank: its payments, its files with what they were when they were made. */
export function OrderView({ order }: { order: OrderPage }) {
  const { text, locale } = usePortal();
  const { id, number, state, made, withdrawn, executeOn, currency, total, sha256 } = order;
  return (
    <>
      <PageHeading caption={formatMoney(locale, { amount: total, currency })}>
        {text('payments.order.titled', { number })}
      </PageHeading>
      <SummaryList
        rows={[
          { label: text('payments.state'), value: <StatusTag status={state} labels={ORDER_STATE_LABELS} /> },
          { label: text('payments.order.executeOn'), value: formatDate(locale, startOfPortalDay(executeOn)) },
          {
            label: text('payments.order.madeBy'),
            value: (
              <>
                {made.name}, <PortalTime at={made.at} />
              </>
            ),
          },
          ...(withdrawn ? [{ label: text('payments.reason'), value: withdrawn.reason }] : []),
          { label: 'SHA-256, XML', value: <code className="portal-digest">{sha256.xml}</code> },
          { label: 'SHA-256, CSV', value: <code className="portal-digest">{sha256.csv}</code> },
        ]}
      />
      <PlainTable
        caption={text('payments.order.payments')}
        rows={order.payments}
        keyOf={(payment) => payment.id}
        columns={[
          {
            label: text('payments.number'),
            cell: (payment) => (
              <a className="govuk-link" href={`/office/payments/${payment.id}`}>
                {payment.number}
              </a>
            ),
          },
          { label: text('payments.organisation'), cell: ({ organisation }) => organisation },
          { label: text('payments.amount'), numeric: true, cell: ({ amount }) => formatMoney(locale, amount) },
          {
            label: text('payments.state'),
            cell: (payment) => payment.state && <StatusTag status={payment.state} labels={PAYMENT_STATE_LABELS} />,
          },
        ]}
      />
      {(order.mayDownload || order.mayWithdraw) && (
        <>
          <p className="govuk-body">{text('payments.order.files')}</p>
          <ButtonGroup>
            {order.mayDownload && (
              <>
                <ButtonLink href={`/office/payment-orders/${id}.xml`}>{text('payments.order.xml')}</ButtonLink>
                <ButtonLink href={`/office/payment-orders/${id}.csv`} kind="secondary">
                  {text('payments.order.csv')}
                </ButtonLink>
              </>
            )}
            {order.mayWithdraw && (
              <ButtonLink href={`/office/payment-orders/${id}/withdrawal`} kind="secondary">
                {text('payments.order.withdraw')}
              </ButtonLink>
            )}
          </ButtonGroup>
        </>
      )}
      <HistoryPanel events={order.events} />
    </>
  );
}
