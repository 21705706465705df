import type { FieldProps } from './field-frame';
import { PasswordField } from './password-field';
import { useText } from './portal-context';

/** Asks who is signed in for their password once more, before something that only they may do. */
export function CurrentPasswordField(form: Pick<FieldProps, 'errors'>) {
  const text = useText();
  return (
    <PasswordField
      {...form}
      name="currentPassword"
      label={text('accounts.field.currentPassword')}
      autoComplete="current-password"
    />
  );
}
