import type { OfficeAgreementPayments } from '#server/disbursements/get-agreement-payments';
import { PAYMENT_STATE_LABELS } from '~/domain/disbursements/payment-labels';
import { formatMoney } from '~/locales/formats';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { EmptyState } from '../empty-state';
import { InsetText } from '../inset-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';
import { AgreementPaymentsFrame } from './agreement-payments-frame';
import { ClaimList } from './claim-list';
import { PartTitle } from './part-title';
import { RecoveryProposal } from './recovery-proposal';

type Part = OfficeAgreementPayments['parts'][number];

interface ViewProps {
  agreement: OfficeAgreementPayments;
  /** One for the requests of this page: sent twice they are one each. */
  formKey: string;
}

/** What is accepted of an agreement and how its payment stands; a manager requests what is not on its way. */
export function OfficeAgreementPaymentsView({ agreement, formKey }: ViewProps) {
  const { text, locale } = usePortal();
  return (
    <AgreementPaymentsFrame side="office" agreement={agreement} balances={agreement.balances}>
      {agreement.holds.map(({ key, name, reason }) => (
        <InsetText key={key}>{text('payments.hold.by', { name, reason })}</InsetText>
      ))}
      {agreement.parts.length === 0 ? (
        <EmptyState title={text('payments.parts.empty')} text={text('payments.parts.empty.text')} />
      ) : (
        <PlainTable
          caption={text('payments.parts')}
          rows={agreement.parts}
          keyOf={({ key, part }) => `${key}.${part}`}
          columns={[
            { label: text('payments.milestone'), cell: (part) => <PartTitle part={part} /> },
            { label: text('payments.amount'), numeric: true, cell: ({ amount }) => formatMoney(locale, amount) },
            { label: text('payments.one'), cell: (part) => <PaymentOfPart part={part} formKey={formKey} /> },
          ]}
        />
      )}
      <RecoveryProposal agreement={agreement} formKey={formKey} />
      <ClaimList claims={agreement.claims} hrefOf={(id) => `/office/claims/${id}`} />
      {agreement.mayRecord && (
        <ButtonGroup>
          <ButtonLink href={`/office/agreements/${agreement.id}/payments/hold`} kind="secondary">
            {text(agreement.holds.length > 0 ? 'payments.hold.lift' : 'payments.hold')}
          </ButtonLink>
          {agreement.mayComeBack && (
            <ButtonLink href={`/office/agreements/${agreement.id}/payments/money-back`} kind="secondary">
              {text('payments.claim.new')}
            </ButtonLink>
          )}
        </ButtonGroup>
      )}
    </AgreementPaymentsFrame>
  );
}

function PaymentOfPart({ part, formKey }: { part: Part; formKey: string }) {
  const { text, locale } = usePortal();
  const { payment, released, mayRequest, key, title } = part;
  return (
    <>
      {payment && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/office/payments/${payment.id}`}>
            {payment.number}
          </a>{' '}
          <StatusTag status={payment.state} labels={PAYMENT_STATE_LABELS} />
        </p>
      )}
      {!released && <p className="govuk-body">{text('payments.part.kept')}</p>}
      {mayRequest && (
        <PortalForm>
          <input type="hidden" name="milestone" value={key} />
          <input type="hidden" name="part" value={part.part} />
          <input type="hidden" name="formKey" value={formKey} />
          <SubmitButton kind="secondary">
            {text('payments.request')}
            <span className="govuk-visually-hidden">
              {' '}
              {title[locale]}, {formatMoney(locale, part.amount)}
            </span>
          </SubmitButton>
        </PortalForm>
      )}
    </>
  );
}
