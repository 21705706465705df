import type { OfficeAgreementPage } from '#server/agreements/get-agreement';
import { agreementPath } from '~/domain/agreements/places';
import { formatMoney } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { AgreementMoney } from './agreement-money';

/** What becomes of the money of an agreement that is terminated. */
export function Settlement({ agreement }: { agreement: OfficeAgreementPage }) {
  const { text, locale } = usePortal();
  const { id, balances, terms } = agreement;
  if (!balances) return null;
  const money = (amount: number) => formatMoney(locale, { amount, currency: terms.amount.currency });
  return (
    <>
      <AgreementMoney balances={balances} terms={terms} />
      <ul className="govuk-list govuk-list--bullet">
        <li>{text('endings.settlement.payable', { amount: money(balances.payable) })}</li>
        <li>{text('endings.settlement.freed', { amount: money(balances.committed) })}</li>
        <li>{text('endings.settlement.advance')}</li>
        <li>
          {text('endings.settlement.recovery')}{' '}
          <a className="govuk-link" href={`${agreementPath('office', id)}/payments`}>
            {text('endings.settlement.claim')}
          </a>
        </li>
      </ul>
    </>
  );
}
