import { NewPasswordField } from '~/components/new-password-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import type { FormReply } from './form-reply';

/** Name and password of an invited person (`acceptanceSchema`). */
export function AcceptanceForm({ reply }: { reply: FormReply | undefined }) {
  const text = useText();
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm>
      <TextField {...form} name="name" label={text('people.field.name')} autoComplete="name" />
      <NewPasswordField errors={form.errors} label={text('accounts.field.password')} />
      <SubmitButton>{text('people.accept.submit')}</SubmitButton>
    </PortalForm>
  );
}
