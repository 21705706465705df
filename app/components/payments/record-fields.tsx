import type { OfficePayment } from '#server/disbursements/get-payment';
import { decimalOf } from '~/domain/shared/money';
import type { FormReply } from '~/forms/form-reply';
import { CheckboxField } from '../checkbox-field';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { TextField } from '../text-field';

/** What the bank says of a payment, typed by hand. */
export function RecordFields({ payment, reply }: { payment: OfficePayment; reply: FormReply | undefined }) {
  const { text } = usePortal();
  const { amount, state, isOtherAccount } = payment;
  const form = { errors: reply?.errors, values: reply?.values ?? { amount: decimalOf(amount) } };
  return (
    <>
      <TextField {...form} name="reference" label={text('payments.reference')} hint={text('payments.reference.hint')} />
      <DateField {...form} name="bookedOn" label={text('payments.bookedOn')} />
      <input type="hidden" name="currency" value={amount.currency} />
      <TextField
        {...form}
        name="amount"
        label={text('payments.taken')}
        hint={text('payments.taken.hint')}
        width={20}
        inputMode="decimal"
        suffix={amount.currency}
      />
      {state === 'ordered' && isOtherAccount && (
        <CheckboxField {...form} name="toFormerAccount" label={text('payments.toFormerAccount')} />
      )}
    </>
  );
}
