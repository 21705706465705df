import type { FormReply } from '~/forms/form-reply';
import { CurrentPasswordField } from '../current-password-field';
import { HiddenFields } from '../hidden-fields';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

/** The form by which a member signs a report over its SHA-256. */
export function SignReport({ sha256, reply }: { sha256: string; reply: FormReply | undefined }) {
  const text = useText();
  return (
    <>
      <h2 className="govuk-heading-m">{text('report.sign')}</h2>
      <p className="govuk-body">{text('report.sign.lead')}</p>
      <PortalForm>
        <HiddenFields values={{ sha256 }} />
        <TextareaField
          name="opinion"
          label={text('report.sign.opinion')}
          hint={text('report.sign.opinion.hint')}
          rows={3}
          maxCharacters={4_000}
          {...reply}
        />
        <CurrentPasswordField errors={reply?.errors} />
        <SubmitButton>{text('report.sign')}</SubmitButton>
      </PortalForm>
    </>
  );
}
