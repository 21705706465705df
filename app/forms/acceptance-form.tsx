import { PasswordField } from '~/components/password-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { MIN_PASSWORD } from '~/domain/accounts/schema';
import type { FormReply } from './form-reply';

/** Name and password of an invited person (`acceptanceSchema`). */
export function AcceptanceForm({ reply }: { reply: FormReply | undefined }) {
  const text = useText();
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm>
      <TextField {...form} name="name" label={text('people.field.name')} autoComplete="name" />
      <PasswordField
        {...form}
        name="password"
        label={text('people.field.password')}
        hint={text('people.field.password.hint', { length: MIN_PASSWORD })}
        autoComplete="new-password"
      />
      <SubmitButton>{text('people.accept.submit')}</SubmitButton>
    </PortalForm>
  );
}
