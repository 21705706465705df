import type { FormReply } from '~/forms/form-reply';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';

/** Asks for the code of a letter; the address then says the same as its QR code. */
export function LetterCheckForm({ reply }: { reply: Partial<FormReply> }) {
  const text = useText();
  return (
    <form method="get" action="/verify" noValidate>
      <TextField
        {...reply}
        name="code"
        label={text('letterCheck.code')}
        hint={text('letterCheck.codeHint')}
        spellCheck={false}
        autoComplete="off"
        width={20}
      />
      <SubmitButton>{text('letterCheck.submit')}</SubmitButton>
    </form>
  );
}
