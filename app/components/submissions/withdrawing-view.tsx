import type { WithdrawingPage } from '#server/submissions/get-withdrawing';
import { MOST_REASON } from '~/domain/submissions/schema';
import type { FormReply } from '~/forms/form-reply';
import { ApplicationHead } from '../application/application-head';
import { ButtonGroup } from '../button-group';
import { ErrorSummary } from '../error-summary';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { SubmitButton } from '../submit-button';
import { SummaryList } from '../summary-list';
import { TextareaField } from '../textarea-field';
import { TwoThirds } from '../two-thirds';
import { WarningText } from '../warning-text';
import { ConfirmFields } from './confirm-fields';

interface WithdrawingViewProps {
  page: WithdrawingPage;
  formKey: string;
  reply: FormReply | undefined;
}

/** Asks a signatory once more before what is submitted stops counting. */
export function WithdrawingView({ page, formKey, reply }: WithdrawingViewProps) {
  const text = useText();
  const { head, current, hasSecondStep } = page;
  const isTaken = head.standing === 'open' || head.standing === 'submitted';
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <ApplicationHead head={head} title={text('receipts.withdraw.title')} saysItself />
      {current && (
        <SummaryList
          rows={[
            { label: text('receipts.receipt'), value: <span className="portal-digest">{current.receipt}</span> },
            { label: text('receipts.submittedAt'), value: <PortalTime at={current.submittedAt} seconds /> },
            { label: text('receipts.deadline'), value: <PortalTime at={head.call.closesAt} seconds /> },
          ]}
        />
      )}
      {!current && <p className="govuk-body">{text('receipts.withdraw.nothing')}</p>}
      <PortalForm>
        {current && isTaken && (
          <>
            <WarningText>{text('receipts.withdraw.warning')}</WarningText>
            <p className="govuk-body">{text('receipts.withdraw.again')}</p>
            <TextareaField
              errors={reply?.errors}
              values={reply?.values}
              name="reason"
              label={text('receipts.withdraw.reason')}
              hint={text('receipts.withdraw.reasonHint')}
              maxCharacters={MOST_REASON}
            />
            <ConfirmFields formKey={formKey} hasSecondStep={hasSecondStep} reply={reply} />
          </>
        )}
        <ButtonGroup>
          {current && isTaken && <SubmitButton kind="warning">{text('receipts.withdraw.submit')}</SubmitButton>}
          <a className="govuk-link" href={`/applications/${head.id}`}>
            {text('applications.backToList')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </TwoThirds>
  );
}
