import type { Currency } from '~/domain/shared/money';
import type { FormReply, FormValues } from '~/forms/form-reply';
import { DateField } from '../date-field';
import { RadiosField } from '../radios-field';
import { useText } from '../portal-context';
import { TextField } from '../text-field';
import { ReasonField } from './reason-field';

interface ClaimFieldsProps {
  /** What is asked first: what kind of claim it is, or what became of it. */
  choice: { name: 'kind'; values: readonly ('refund' | 'recovery')[] } | { name: 'act'; values: readonly ('received' | 'waived')[] }; // prettier-ignore
  currency: Currency;
  formKey: string;
  /** Today, as the day that is offered. */
  today: string;
  reply: FormReply | undefined;
}

/** What is said of money that comes back. */
export function ClaimFields({ choice, currency, formKey, today, reply }: ClaimFieldsProps) {
  const text = useText();
  const first: FormValues = { bookedOn: today };
  const form = { errors: reply?.errors, values: reply?.values ?? first };
  const sent = reply?.values.formKey;
  return (
    <>
      <input type="hidden" name="formKey" value={typeof sent === 'string' ? sent : formKey} />
      <input type="hidden" name="currency" value={currency} />
      <RadiosField
        {...form}
        name={choice.name}
        label={text('payments.claim.what')}
        choices={choice.values.map((value) => ({
          value,
          label: text(`payments.claim.${value}`),
          hint: text(`payments.claim.${value}.hint`),
        }))}
      />
      <TextField
        {...form}
        name="amount"
        label={text('payments.amount')}
        width={20}
        inputMode="decimal"
        suffix={currency}
      />
      <DateField {...form} name="bookedOn" label={text('payments.claim.day')} />
      <TextField
        {...form}
        name="reference"
        label={text('payments.reference')}
        hint={text('payments.claim.reference')}
      />
      <ReasonField reply={reply} />
    </>
  );
}
