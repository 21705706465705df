import { FileField } from '~/components/file-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';

interface ImportFormProps {
  /** What is taken, and what comes of it. */
  lead: string;
  errors: FieldErrors | undefined;
  values: FormValues | undefined;
}

/** Takes an exported file, or its pasted text. */
export function ImportForm({ lead, ...form }: ImportFormProps) {
  const text = useText();
  return (
    <PortalForm encType="multipart/form-data">
      <p className="govuk-body-l">{lead}</p>
      <FileField {...form} name="file" label={text('formBuilder.import.file')} accept=".json,application/json" />
      <TextareaField {...form} name="text" label={text('formBuilder.import.text')} rows={12} />
      <SubmitButton>{text('formBuilder.import.read')}</SubmitButton>
    </PortalForm>
  );
}
