import type { OwnAgreementPayments } from '#server/disbursements/get-agreement-payments';
import { PAYMENT_STATE_LABELS } from '~/domain/disbursements/payment-labels';
import { formatMoney } from '~/locales/formats';
import { EmptyState } from '../empty-state';
import { InsetText } from '../inset-text';
import { PlainTable } from '../plain-table';
import { usePortal, useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';
import { AgreementPaymentsFrame } from './agreement-payments-frame';
import { BankRecord } from './bank-record';
import { ClaimList } from './claim-list';
import { PartTitle } from './part-title';

type Part = OwnAgreementPayments['parts'][number];

/** What the organisation has earned by an agreement, what of it is paid, and what it has to confirm. */
export function OwnAgreementPaymentsView({ agreement }: { agreement: OwnAgreementPayments }) {
  const { text, locale } = usePortal();
  return (
    <AgreementPaymentsFrame side="organisation" agreement={agreement} balances={agreement.balances}>
      {agreement.isHeld && <InsetText>{text('payments.held')}</InsetText>}
      {agreement.parts.length === 0 ? (
        <EmptyState title={text('payments.parts.empty')} text={text('payments.own.empty.text')} />
      ) : (
        <PlainTable
          caption={text('payments.parts')}
          rows={agreement.parts}
          keyOf={({ key, part }) => `${key}.${part}`}
          columns={[
            { label: text('payments.milestone'), cell: (part) => <PartTitle part={part} /> },
            { label: text('payments.amount'), numeric: true, cell: ({ amount }) => formatMoney(locale, amount) },
            { label: text('payments.one'), cell: (part) => <PaymentOfPart part={part} /> },
          ]}
        />
      )}
      <ClaimList claims={agreement.claims} />
    </AgreementPaymentsFrame>
  );
}

function PaymentOfPart({ part: { payment, released } }: { part: Part }) {
  const text = useText();
  if (!payment) return <>{text(released ? 'payments.own.waits' : 'payments.part.kept')}</>;
  const { state, recorded, confirmed, id, number } = payment;
  return (
    <>
      <p className="govuk-body">
        {number} <StatusTag status={state} labels={PAYMENT_STATE_LABELS} />
      </p>
      {recorded && (
        <p className="govuk-body">
          <BankRecord recorded={recorded} />
        </p>
      )}
      {confirmed && (
        <p className="govuk-body">
          {text('payments.own.confirmed')} <PortalTime at={confirmed} />
        </p>
      )}
      {state === 'paid' && !confirmed && (
        <PortalForm>
          <input type="hidden" name="payment" value={id} />
          <SubmitButton>
            {text('payments.own.confirm')}
            <span className="govuk-visually-hidden"> {number}</span>
          </SubmitButton>
        </PortalForm>
      )}
    </>
  );
}
