import type { OfficePayment } from '#server/disbursements/get-payment';
import { PART_KIND_LABELS, PAYMENT_STATE_LABELS } from '~/domain/disbursements/payment-labels';
import { formatMoney } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { SummaryList, type SummaryRow } from '../summary-list';
import { BankRecord } from './bank-record';

/** What a payment is of, to whom and how it stands. */
export function PaymentFacts({ payment }: { payment: OfficePayment }) {
  const { locale, text } = usePortal();
  const { agreementId, agreement, organisation, title, kind, amount, state, account, recorded, stopped } = payment;
  const act = ({ name, at }: { name: string; at: Date }) => (
    <>
      {name}, <PortalTime at={at} />
    </>
  );
  const rows: SummaryRow[] = [
    { label: text('payments.state'), value: <StatusTag status={state} labels={PAYMENT_STATE_LABELS} /> },
    { label: text('payments.amount'), value: formatMoney(locale, amount) },
    { label: text('payments.organisation'), value: organisation },
    {
      label: text('payments.agreement'),
      value: (
        <a className="govuk-link" href={`/office/agreements/${agreementId}/payments`}>
          {agreement}
        </a>
      ),
    },
    {
      label: text('payments.milestone'),
      value: (
        <>
          <LocalizedText value={title} /> ({text(PART_KIND_LABELS[kind])})
        </>
      ),
    },
    {
      label: text('payments.account'),
      value: account ? `${account.bank}, ${account.number}, ${account.currency}` : text('payments.account.none'),
    },
    { label: text('payments.preparedBy'), value: act(payment.prepared) },
    ...(payment.approved ? [{ label: text('payments.approvedBy'), value: act(payment.approved) }] : []),
    ...(payment.orderId
      ? [
          {
            label: text('payments.order'),
            value: (
              <a className="govuk-link" href={`/office/payment-orders/${payment.orderId}`}>
                {text('payments.order.see')}
              </a>
            ),
          },
        ]
      : []),
    ...(recorded
      ? [
          { label: text('payments.recordedBy'), value: act(recorded) },
          {
            label: text('payments.paid'),
            value: <BankRecord recorded={{ ...recorded, amount: { ...amount, amount: recorded.amount } }} />,
          },
        ]
      : []),
    ...(stopped
      ? [
          { label: text('payments.stoppedBy'), value: act(stopped) },
          { label: text('payments.reason'), value: stopped.reason },
        ]
      : []),
    ...(payment.confirmed ? [{ label: text('payments.confirmedBy'), value: act(payment.confirmed) }] : []),
  ];
  return <SummaryList rows={rows} />;
}
