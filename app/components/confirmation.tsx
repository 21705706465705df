import type { ReactNode } from 'react';
import type { FormReply } from '~/forms/form-reply';
import { ErrorSummary } from './error-summary';
import { PageHeading } from './page-heading';
import { PortalForm } from './portal-form';
import { SubmitButton } from './submit-button';
import { WarningText } from './warning-text';

interface ConfirmationProps {
  title: string;
  /** Whom or what it is about. */
  caption: string;
  warning: string;
  submit: string;
  /** The version of the thing that the page showed. */
  version: number;
  reply: FormReply | null | undefined;
  /** Fields between the warning and the button. */
  children?: ReactNode;
}

/** Asks once more before something that is not easily undone, and says what follows from it. */
export function Confirmation({ title, caption, warning, submit, version, reply, children }: ConfirmationProps) {
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={caption}>{title}</PageHeading>
      <WarningText>{warning}</WarningText>
      <PortalForm>
        <input type="hidden" name="version" value={version} />
        {children}
        <SubmitButton kind="warning">{submit}</SubmitButton>
      </PortalForm>
    </>
  );
}
