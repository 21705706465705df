import type { ProposedRecovery } from '~/domain/disbursements/recovery';
import type { Currency } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';

const TERMS = ['paid', 'accepted', 'ineligible', 'waived', 'waiting', 'amount'] as const satisfies readonly (keyof ProposedRecovery)[]; // prettier-ignore

/** How the amount that is to come back is calculated. */
export function RecoverySum({ recovery, currency }: { recovery: ProposedRecovery; currency: Currency }) {
  const { text, locale } = usePortal();
  const shown = TERMS.filter(
    (term) => recovery[term] > 0 || term === 'paid' || term === 'accepted' || term === 'amount',
  );
  return (
    <>
      <p className="govuk-body">{text('recovery.rule')}</p>
      <SummaryList
        rows={shown.map((term) => ({
          label: text(`recovery.sum.${term}`),
          value: formatMoney(locale, { amount: recovery[term], currency }),
        }))}
      />
    </>
  );
}
