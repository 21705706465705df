import { MOST_REASON } from '~/forms/payments';
import type { FormReply } from '~/forms/form-reply';
import { useText } from '../portal-context';
import { TextareaField } from '../textarea-field';

/** Why something is not done, or undone. */
export function ReasonField({ reply }: { reply: FormReply | undefined }) {
  const text = useText();
  return (
    <TextareaField
      errors={reply?.errors}
      values={reply?.values}
      name="reason"
      label={text('payments.reason')}
      hint={text('payments.reason.hint')}
      maxCharacters={MOST_REASON}
    />
  );
}
