import type { AgreementPage } from '#server/agreements/get-agreement';
import { formatMoney } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';

const ACCOUNTS = ['committed', 'payable', 'paid', 'claimed'] as const;

/** Where the money of an agreement is, once it is in force. */
export function AgreementMoney({ balances, terms }: Pick<AgreementPage, 'balances' | 'terms'>) {
  const { text, locale } = usePortal();
  if (!balances) return null;
  const { currency } = terms.amount;
  return (
    <section aria-labelledby="money">
      <h2 className="govuk-heading-m" id="money">
        {text('agreementPages.balances')}
      </h2>
      <SummaryList
        rows={ACCOUNTS.filter((account) => account !== 'claimed' || balances.claimed > 0).map((account) => ({
          label: text(`agreementPages.balances.${account}`),
          value: formatMoney(locale, { amount: balances[account], currency }),
        }))}
      />
    </section>
  );
}
