import type { RequestForm as Form } from '#server/screening/get-request-form';
import { MOST_REQUEST_REASON } from '~/domain/screening/request-schema';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { CheckboxesField } from '../checkboxes-field';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

/** What is missing, and why it is asked for. */
export function RequestForm({ form, reply }: { form: Form; reply: FormReply | undefined }) {
  const { text, locale } = usePortal();
  const field = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm>
      <CheckboxesField
        {...field}
        name="questions"
        label={text('screening.request.questions')}
        hint={text('screening.request.questionsHint')}
        choices={form.questions.map(({ key, label }) => ({ value: key, label: inLanguage(label, locale) }))}
      />
      <TextareaField
        {...field}
        name="reason"
        label={text('screening.request.reason')}
        hint={text('screening.request.reasonHint')}
        maxCharacters={MOST_REQUEST_REASON}
      />
      <p className="govuk-body">
        {text('screening.request.days', { days: form.days })} {text('screening.request.until')}
        {': '}
        <PortalTime at={form.until} />
      </p>
      <SubmitButton>{text('screening.request.submit')}</SubmitButton>
    </PortalForm>
  );
}
