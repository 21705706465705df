import type { OfficeAgreementPayments } from '#server/disbursements/get-agreement-payments';
import { formatMoney } from '~/locales/formats';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';

/** What is to come back of an agreement's money, to be claimed by one press; nothing where that is nothing. */
export function RecoveryProposal({ agreement, formKey }: { agreement: OfficeAgreementPayments; formKey: string }) {
  const { text, locale } = usePortal();
  const { id, recovery, mayRecord, mayComeBack } = agreement;
  if (!mayRecord || !mayComeBack || recovery.amount === 0) return null;
  const { currency } = agreement.amount;
  const amount = formatMoney(locale, { amount: recovery.amount, currency });
  const path = `/office/agreements/${id}/payments/recovery`;
  return (
    <InsetText>
      <p className="govuk-body">
        {text('recovery.lead', { amount })}{' '}
        <a className="govuk-link" href={path}>
          {text('recovery.how')}
        </a>
      </p>
      <PortalForm action={path}>
        <input type="hidden" name="amount" value={recovery.amount} />
        <input type="hidden" name="formKey" value={formKey} />
        <input type="hidden" name="reason" value={text('recovery.reason')} />
        <SubmitButton kind="secondary">{text('recovery.claim', { amount })}</SubmitButton>
      </PortalForm>
    </InsetText>
  );
}
