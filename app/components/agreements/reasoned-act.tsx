import type { ReactNode } from 'react';
import type { OfficeAgreementPage } from '#server/agreements/get-agreement';
import { agreementPath } from '~/domain/agreements/places';
import { MOST_REASON } from '~/domain/agreements/schema';
import type { FormReply } from '~/forms/form-reply';
import { ButtonGroup } from '../button-group';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import { WarningText } from '../warning-text';
import { AgreementFrame } from './agreement-frame';

interface ReasonedActProps {
  /** Whose texts name it, warn of it and stand on its button. */
  act:
    | `agreementPages.${'takingBack' | 'dropping'}`
    | `endings.${'suspension' | 'resumption' | 'termination' | 'closing'}`;
  agreement: OfficeAgreementPage;
  /** It can be done now. */
  isOpen: boolean;
  reply: FormReply | undefined;
  /** What is known before it is done. */
  children?: ReactNode;
}

/** An act of the institution on an agreement as a whole, with its reason. */
export function ReasonedAct({ act, agreement, isOpen, reply, children }: ReasonedActProps) {
  const text = useText();
  const form = { errors: reply?.errors, values: reply?.values };
  const seen = reply?.values.version;
  return (
    <AgreementFrame side="office" agreement={agreement} heading={text(act)}>
      <ErrorSummary errors={reply?.errors} />
      {!isOpen && <InsetText>{text('agreements.error.state')}</InsetText>}
      {children}
      <PortalForm>
        {isOpen && (
          <>
            <input type="hidden" name="version" value={typeof seen === 'string' ? seen : agreement.version} />
            <WarningText>{text(`${act}.warning`)}</WarningText>
            <TextareaField {...form} name="reason" label={text('agreementPages.reason')} maxCharacters={MOST_REASON} />
          </>
        )}
        <ButtonGroup>
          {isOpen && <SubmitButton kind="warning">{text(`${act}.submit`)}</SubmitButton>}
          <a className="govuk-link" href={agreementPath('office', agreement.id)}>
            {text('agreementPages.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </AgreementFrame>
  );
}
