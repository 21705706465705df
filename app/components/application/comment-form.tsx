import type { FormReply } from '~/forms/form-reply';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

/** A comment for the colleagues, about one section. */
export function CommentForm({ formKey, reply }: { formKey: string; reply: FormReply | null | undefined }) {
  const text = useText();
  const sent = reply?.values.formKey;
  return (
    <PortalForm>
      <input type="hidden" name="formKey" value={typeof sent === 'string' ? sent : formKey} autoComplete="off" />
      <TextareaField
        name="text"
        label={text('applications.comment.write')}
        hint={text('applications.comment.lead')}
        rows={4}
        maxCharacters={2_000}
        errors={reply?.errors}
        values={reply?.values}
      />
      <SubmitButton>{text('applications.comment.submit')}</SubmitButton>
    </PortalForm>
  );
}
