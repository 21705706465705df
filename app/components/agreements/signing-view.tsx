import type { AgreementPage } from '#server/agreements/get-agreement';
import { agreementPath } from '~/domain/agreements/places';
import type { FormReply } from '~/forms/form-reply';
import { ButtonGroup } from '../button-group';
import { CheckboxField } from '../checkbox-field';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { ConfirmFields } from '../submissions/confirm-fields';
import { WarningText } from '../warning-text';
import { AgreementFrame } from './agreement-frame';
import { AgreementSignatures } from './agreement-signatures';

interface SigningViewProps {
  side: 'organisation' | 'office';
  agreement: AgreementPage;
  reply: FormReply | undefined;
}

/** Asks a signatory of either side to read the document and to sign it with password or code. */
export function SigningView({ side, agreement, reply }: SigningViewProps) {
  const text = useText();
  const { id, document, canSignNow, hasSecondStep } = agreement;
  const form = { errors: reply?.errors, values: reply?.values };
  const sent = reply?.values.sha256;
  // Who was told that there is another document now reads that one; whoever mistyped signs the one that they have read.
  const isOther = reply?.errors['']?.key === 'agreements.error.otherDocument';
  return (
    <AgreementFrame side={side} agreement={agreement} heading={text('agreementPages.signing')}>
      <ErrorSummary errors={reply?.errors} />
      <p className="govuk-body portal-text">{text('agreementPages.signing.lead')}</p>
      <AgreementSignatures side={side} agreement={agreement} />
      {!canSignNow && <InsetText>{text('agreementPages.signing.not')}</InsetText>}
      <PortalForm>
        {canSignNow && document && (
          <>
            <input type="hidden" name="sha256" value={typeof sent === 'string' && !isOther ? sent : document.sha256} />
            <WarningText>{text('agreementPages.signing.warning')}</WarningText>
            <CheckboxField {...form} name="agree" label={text('agreementPages.signing.agree')} />
            <ConfirmFields formKey={document.sha256.slice(0, 36)} hasSecondStep={hasSecondStep} reply={reply} />
          </>
        )}
        <ButtonGroup>
          {canSignNow && <SubmitButton>{text('agreementPages.signing.submit')}</SubmitButton>}
          <a className="govuk-link" href={agreementPath(side, id)}>
            {text('agreementPages.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </AgreementFrame>
  );
}
