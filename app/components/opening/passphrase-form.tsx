import type { FormReply } from '~/forms/form-reply';
import { PasswordField } from '../password-field';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';

/** Where an opener gives the passphrase: the one act of the page. */
export function PassphraseForm({ reply }: { reply: FormReply | undefined }) {
  const text = useText();
  return (
    <PortalForm>
      <PasswordField
        errors={reply?.errors}
        name="passphrase"
        label={text('openingPages.session.passphrase')}
        hint={text('openingPages.session.passphrase.hint')}
        autoComplete="off"
      />
      <SubmitButton>{text('openingPages.session.open')}</SubmitButton>
    </PortalForm>
  );
}
