import type { FormReply } from '~/forms/form-reply';
import { ErrorSummary } from './error-summary';
import { PageHeading } from './page-heading';
import { CurrentPasswordField } from './current-password-field';
import { PortalForm } from './portal-form';
import { SubmitButton } from './submit-button';

export interface ConfirmByPasswordProps {
  reply: FormReply | undefined;
  title: string;
  lead: string;
  submit: string;
}

/** A page whose act needs nothing but the current password. */
export function ConfirmByPassword({ reply, title, lead, submit }: ConfirmByPasswordProps) {
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{title}</PageHeading>
      <p className="govuk-body">{lead}</p>
      <PortalForm>
        <CurrentPasswordField errors={reply?.errors} />
        <SubmitButton>{submit}</SubmitButton>
      </PortalForm>
    </>
  );
}
