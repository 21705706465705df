import { MIN_PASSWORD } from '~/domain/accounts/schema';
import type { FieldProps } from './field-frame';
import { PasswordField } from './password-field';
import { useText } from './portal-context';

/** Lets somebody choose a password (`newPasswordSchema`). */
export function NewPasswordField({ errors, label }: Pick<FieldProps, 'errors'> & Partial<Pick<FieldProps, 'label'>>) {
  const text = useText();
  return (
    <PasswordField
      errors={errors}
      name="password"
      label={label ?? text('accounts.field.newPassword')}
      hint={text('accounts.field.newPassword.hint', { length: MIN_PASSWORD })}
      autoComplete="new-password"
    />
  );
}
