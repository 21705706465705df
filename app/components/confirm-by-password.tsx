import type { FormReply } from '~/forms/form-reply';
import { ErrorSummary } from './error-summary';
import { PageHeading } from './page-heading';
import { PasswordField } from './password-field';
import { PortalForm } from './portal-form';
import { useText } from './portal-context';
import { SubmitButton } from './submit-button';

export interface ConfirmByPasswordProps {
  reply: FormReply | undefined;
  title: string;
  lead: string;
  submit: string;
}

/** A page whose act needs nothing but the current password. */
export function ConfirmByPassword({ reply, title, lead, submit }: ConfirmByPasswordProps) {
  const text = useText();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{title}</PageHeading>
      <p className="govuk-body">{lead}</p>
      <PortalForm>
        <PasswordField
          errors={reply?.errors}
          name="currentPassword"
          label={text('accounts.field.currentPassword')}
          autoComplete="current-password"
        />
        <SubmitButton>{submit}</SubmitButton>
      </PortalForm>
    </>
  );
}
