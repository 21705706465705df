import type { Money } from '~/domain/shared/money';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney } from '~/locales/formats';
import { usePortal } from '../portal-context';

/** What the bank took, when, and under which reference of its own. */
export function BankRecord(props: { recorded: { amount: Money; bookedOn: string; reference: string } }) {
  const { locale, text } = usePortal();
  const { amount, bookedOn, reference } = props.recorded;
  const day = formatDate(locale, startOfPortalDay(bookedOn));
  return <>{text('payments.recorded', { amount: formatMoney(locale, amount), day, reference })}</>;
}
