import type { FormReply } from '~/forms/form-reply';
import { CurrentPasswordField } from '../current-password-field';
import { useText } from '../portal-context';
import { TextField } from '../text-field';

interface ConfirmFieldsProps {
  /** Names the form, so that the same one sent twice is one act. */
  formKey: string;
  /** The person signs in with a code from an app too. */
  hasSecondStep: boolean;
  reply: FormReply | undefined;
}

/** Shows once more that it is the signatory who acts: the password, or a code of the second step. */
export function ConfirmFields({ formKey, hasSecondStep, reply }: ConfirmFieldsProps) {
  const text = useText();
  const errors = reply?.errors;
  return (
    <>
      <input type="hidden" name="formKey" value={formKey} autoComplete="off" />
      <CurrentPasswordField errors={errors} />
      {hasSecondStep && (
        <TextField
          errors={errors}
          name="code"
          label={text('receipts.submit.code')}
          hint={text('receipts.submit.codeHint')}
          autoComplete="one-time-code"
          inputMode="numeric"
          spellCheck={false}
          width={10}
        />
      )}
    </>
  );
}
