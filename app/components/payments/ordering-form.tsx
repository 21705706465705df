import type { Orderable } from '#server/disbursements/get-orders';
import { CHECK_REFUSALS } from '~/domain/disbursements/payment-checks';
import type { FormReply, FormValues } from '~/forms/form-reply';
import { formatMoney } from '~/locales/formats';
import { CheckboxesField } from '../checkboxes-field';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';

interface OrderingFormProps {
  orderable: Orderable;
  /** Today, as the day that is offered. */
  today: string;
  formKey: string;
  reply: FormReply | undefined;
}

/** Chooses approved payments for one order, and tells the account that it is paid from. */
export function OrderingForm({ orderable, today, formKey, reply }: OrderingFormProps) {
  const { text, locale } = usePortal();
  const { payments, from, currencies } = orderable;
  const fitting = payments.filter(({ failed, amount }) => failed.length === 0 && amount.currency === currencies[0]);
  const first: FormValues = {
    payments: fitting.map(({ id }) => id),
    executeOn: today,
    ...(from ?? {}),
  };
  const form = { errors: reply?.errors, values: reply?.values ?? first };
  const sent = reply?.values.formKey;
  return (
    <PortalForm>
      <input type="hidden" name="formKey" value={typeof sent === 'string' ? sent : formKey} />
      <CheckboxesField
        {...form}
        name="payments"
        label={text('payments.order.payments')}
        hint={currencies.length > 1 ? text('payments.order.oneCurrency') : undefined}
        choices={payments.map(({ id, number, organisation, agreement, amount, failed }) => ({
          value: id,
          label: `${number}: ${formatMoney(locale, amount)}, ${organisation}`,
          hint: [agreement, ...failed.map((check) => text(CHECK_REFUSALS[check]))].filter(Boolean).join('. '),
        }))}
      />
      <DateField {...form} name="executeOn" label={text('payments.order.executeOn')} />
      <h2 className="govuk-heading-m">{text('payments.order.from')}</h2>
      <TextField {...form} name="holder" label={text('payments.order.holder')} />
      <TextField {...form} name="number" label={text('payments.order.account')} width={30} spellCheck={false} />
      <TextField {...form} name="bank" label={text('payments.order.bank')} />
      <TextField {...form} name="bic" label={text('payments.order.bic')} width={20} spellCheck={false} />
      <SubmitButton>{text('payments.order.make')}</SubmitButton>
    </PortalForm>
  );
}
