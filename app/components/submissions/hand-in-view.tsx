import type { DocumentsAskedPage } from '#server/screening/get-documents-asked';
import type { FormReply } from '~/forms/form-reply';
import { ButtonGroup } from '../button-group';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TwoThirds } from '../two-thirds';
import { WarningText } from '../warning-text';
import { ConfirmFields } from './confirm-fields';
import { AskedHead, Handed } from './documents-asked-view';

interface HandInViewProps {
  page: DocumentsAskedPage;
  formKey: string;
  reply: FormReply | undefined;
}

/** The last page before what a committee asked for is handed in: what it is, and who does it. */
export function HandInView({ page, formKey, reply }: HandInViewProps) {
  const { text } = usePortal();
  const { applicationId, standing, isEmpty, maySubmit, signatories, hasSecondStep } = page;
  const back = (
    <a className="govuk-link" href={`/applications/${applicationId}/documents-asked`}>
      {text('screening.given.back')}
    </a>
  );
  const isReady = standing === 'open' && !isEmpty;
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <AskedHead page={page} title={text('screening.given.finalTitle')} />
      <Handed page={page} />
      {standing === 'open' && isEmpty && <InsetText>{text('screening.error.noAnswer')}</InsetText>}
      {isReady && !maySubmit && (
        <InsetText>{text('screening.given.onlySignatory', { names: signatories.join(', ') })}</InsetText>
      )}
      {isReady && maySubmit ? (
        <PortalForm>
          <ConfirmFields formKey={formKey} hasSecondStep={hasSecondStep} reply={reply} />
          <WarningText>{text('screening.given.finalLead')}</WarningText>
          <ButtonGroup>
            <SubmitButton>{text('screening.given.submit')}</SubmitButton>
            {back}
          </ButtonGroup>
        </PortalForm>
      ) : (
        <p className="govuk-body">{back}</p>
      )}
    </TwoThirds>
  );
}
