import type { OfficePayment } from '#server/disbursements/get-payment';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { HistoryPanel } from '../history-panel';
import { InsetText } from '../inset-text';
import { PageHeading } from '../page-heading';
import { useText } from '../portal-context';
import { PaymentChecks } from './payment-checks';
import { PaymentFacts } from './payment-facts';

const ACTS = ['approve', 'record', 'withdraw', 'decline', 'reject', 'return'] as const;
/** The page of each act, below that of the payment. */
const PLACES = {
  approve: 'approval',
  record: 'record',
  withdraw: 'withdrawal',
  decline: 'refusal',
  reject: 'rejection',
  return: 'return',
} as const satisfies Record<(typeof ACTS)[number], string>;

/** A payment in the office: what it is, how its checks stand, what can be done now. */
export function PaymentView({ payment }: { payment: OfficePayment }) {
  const text = useText();
  const acts = ACTS.filter((act) => payment.may[act]);
  return (
    <>
      <PageHeading caption={payment.organisation}>{text('payments.titled', { number: payment.number })}</PageHeading>
      {payment.isOtherAccount && ['approved', 'ordered'].includes(payment.state) && (
        <InsetText>
          {text(`payments.account.changed.${payment.state === 'ordered' ? 'ordered' : 'approved'}`)}
        </InsetText>
      )}
      <PaymentFacts payment={payment} />
      <PaymentChecks checks={payment.checks} />
      {acts.length > 0 && (
        <ButtonGroup>
          {acts.map((act, at) => (
            <ButtonLink
              key={act}
              href={`/office/payments/${payment.id}/${PLACES[act]}`}
              kind={at === 0 && (act === 'approve' || act === 'record') ? 'primary' : 'secondary'}
            >
              {text(`payments.act.${act}`)}
            </ButtonLink>
          ))}
        </ButtonGroup>
      )}
      <HistoryPanel events={payment.events} />
    </>
  );
}
