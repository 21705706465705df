import type { ReactNode } from 'react';
import type { Money } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import { AgreementNavigation } from '../agreements/agreement-navigation';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';

interface FrameProps {
  side: 'organisation' | 'office';
  agreement: { id: string; number: string | null; organisation: string; amount: Money };
  balances: Partial<Record<'committed' | 'payable' | 'paid' | 'claimed', number>>;
  children: ReactNode;
}

/** The payments of an agreement beside its other pages: where its money is, and below it what can be done. */
export function AgreementPaymentsFrame({ side, agreement, balances, children }: FrameProps) {
  const { text, locale } = usePortal();
  const { currency } = agreement.amount;
  const shown = (['committed', 'payable', 'paid', 'claimed'] as const).flatMap((account) => {
    const amount = balances[account];
    if (amount === undefined || (account === 'claimed' && amount === 0)) return [];
    return [{ label: text(`payments.balance.${account}`), value: formatMoney(locale, { amount, currency }) }];
  });
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-quarter">
        <AgreementNavigation side={side} agreementId={agreement.id} />
      </div>
      <div className="govuk-grid-column-three-quarters">
        <PageHeading caption={[agreement.number, agreement.organisation].filter(Boolean).join(', ')}>
          {text('payments.title')}
        </PageHeading>
        <SummaryList
          rows={[{ label: text('payments.balance.amount'), value: formatMoney(locale, agreement.amount) }, ...shown]}
        />
        {children}
      </div>
    </div>
  );
}
