import { FileField } from '~/components/file-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';

/** Takes a form's file, or its pasted text. */
export function ImportForm(form: { errors: FieldErrors | undefined; values: FormValues | undefined }) {
  const text = useText();
  return (
    <PortalForm encType="multipart/form-data">
      <p className="govuk-body-l">{text('formBuilder.import.lead')}</p>
      <FileField {...form} name="file" label={text('formBuilder.import.file')} accept=".json,application/json" />
      <TextareaField {...form} name="text" label={text('formBuilder.import.text')} rows={12} />
      <SubmitButton>{text('formBuilder.import.read')}</SubmitButton>
    </PortalForm>
  );
}
