import type { SerializeFrom } from '@remix-run/node';
import type { AmendmentPage } from '#server/amendments/get-amendments';
import { MOST_REASON } from '~/forms/amendments';
import type { FormReply } from '~/forms/form-reply';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { RadiosField } from '../radios-field';
import { ConfirmFields } from '../submissions/confirm-fields';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import { WarningText } from '../warning-text';

/** The signatory accepts or declines what the institution has approved. */
export function AnswerForm({ page, reply }: { page: SerializeFrom<AmendmentPage>; reply: FormReply | undefined }) {
  const { text } = usePortal();
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm>
      <h2 className="govuk-heading-m">{text('amendments.answer')}</h2>
      <WarningText>{text('amendments.answer.warning')}</WarningText>
      <input type="hidden" name="sha256" value={page.sha256} autoComplete="off" />
      <RadiosField
        {...form}
        name="answer"
        label={text('amendments.answer.label')}
        choices={[
          { value: 'accepted', label: text('amendments.answer.accepted') },
          { value: 'declined', label: text('amendments.answer.declined') },
        ]}
      />
      <TextareaField
        {...form}
        name="reason"
        label={text('amendments.answer.reason')}
        hint={text('amendments.answer.hint')}
        maxCharacters={MOST_REASON}
      />
      <ConfirmFields formKey="" hasSecondStep={page.hasSecondStep} reply={reply} />
      <SubmitButton>{text('amendments.answer.submit')}</SubmitButton>
    </PortalForm>
  );
}
