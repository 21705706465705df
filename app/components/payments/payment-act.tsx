import type { ReactNode } from 'react';
import type { OfficePayment } from '#server/disbursements/get-payment';
import { formatMoney } from '~/locales/formats';
import type { FormReply } from '~/forms/form-reply';
import { ButtonGroup } from '../button-group';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TwoThirds } from '../two-thirds';
import { PaymentFacts } from './payment-facts';

interface PaymentActProps {
  payment: OfficePayment;
  /** What is done, as the payment's page offers it. */
  act: keyof OfficePayment['may'];
  reply: FormReply | undefined;
  /** What follows from it, and the fields. */
  children?: ReactNode;
}

/** The page of one act on a payment: the payment once more, and what the act asks for. */
export function PaymentAct({ payment, act, reply, children }: PaymentActProps) {
  const { text, locale } = usePortal();
  const sent = reply?.values.version;
  const isOffered = payment.may[act] || reply !== undefined;
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${payment.organisation}, ${formatMoney(locale, payment.amount)}`}>
        {text(`payments.act.${act}`)}: {payment.number}
      </PageHeading>
      <PaymentFacts payment={payment} />
      {!isOffered && <InsetText>{text('payments.act.not')}</InsetText>}
      <PortalForm>
        <input type="hidden" name="version" value={typeof sent === 'string' ? sent : payment.version} />
        {isOffered && children}
        <ButtonGroup>
          {isOffered && (
            <SubmitButton kind={act === 'approve' || act === 'record' ? 'primary' : 'warning'}>
              {text(`payments.act.${act}`)}
            </SubmitButton>
          )}
          <a className="govuk-link" href={`/office/payments/${payment.id}`}>
            {text('payments.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </TwoThirds>
  );
}
