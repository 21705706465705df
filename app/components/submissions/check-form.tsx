import type { FormReply } from '~/forms/form-reply';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';

/** Asks for what stands on a receipt; the address then says the same as its QR code. */
export function ReceiptCheckForm({ reply }: { reply: Partial<FormReply> }) {
  const text = useText();
  return (
    <form method="get" action="/receipts" noValidate>
      <TextField
        {...reply}
        name="receipt"
        label={text('receipts.receipt')}
        hint={text('receipts.check.numberHint')}
        spellCheck={false}
        autoComplete="off"
        width={20}
      />
      <TextField
        {...reply}
        name="code"
        label={text('receipts.check.code')}
        hint={text('receipts.check.codeHint')}
        spellCheck={false}
        autoComplete="off"
        width={20}
      />
      <SubmitButton>{text('receipts.check.submit')}</SubmitButton>
    </form>
  );
}
