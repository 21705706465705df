import type { SerializeFrom } from '@remix-run/node';
import type { ReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { formatMoney } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';

type Page = SerializeFrom<ReportExpenditure>;
type Overspent = Page['overspent'][number];

interface OverspendingListProps {
  page: Page;
  /** What can be done with the overspending of a line, and where; null where nothing can. */
  act: { label: string; href: (line: string) => string } | null;
}

/** The budget lines that a report overspends by more than ten percent, why, and what the approver said to it. */
export function OverspendingList({ page, act }: OverspendingListProps) {
  const { text } = usePortal();
  const { overspent, budget } = page;
  if (overspent.length === 0) return null;
  return (
    <section aria-labelledby="overspending">
      <h2 className="govuk-heading-m" id="overspending">
        {text('expenditure.overspending')}
      </h2>
      <p className="govuk-body">{text('expenditure.overspending.text')}</p>
      {overspent.map((one) => {
        const name = budget.find(({ key }) => key === one.line)?.description ?? one.line;
        return (
          <div key={one.line}>
            <h3 className="govuk-heading-s">{name}</h3>
            <OverspentFacts one={one} currency={page.currency} />
            {act && (
              <p className="govuk-body">
                <a className="govuk-link" href={act.href(one.line)}>
                  {act.label}
                  <span className="govuk-visually-hidden"> {name}</span>
                </a>
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}

/** How much more was spent on a line than planned, why, and what was decided. */
export function OverspentFacts({ one, currency }: { one: Overspent; currency: Page['currency'] }) {
  const { text, locale } = usePortal();
  const money = (amount: number) => formatMoney(locale, { amount, currency });
  const { budget, accepted, reported, remaining, percent, justification, decided } = one;
  return (
    <SummaryList
      rows={[
        { label: text('expenditure.budget'), value: money(budget) },
        { label: text('expenditure.spent'), value: `${money(accepted + reported)} (${percent} %)` },
        { label: text('expenditure.above'), value: money(-remaining) },
        {
          label: text('expenditure.justification'),
          value: <span className="portal-lines">{justification || text('expenditure.justification.none')}</span>,
        },
        {
          label: text('expenditure.decision'),
          value: (
            <>
              {text(decided ? `expenditure.decided.${decided.outcome}` : 'expenditure.decided.not')}
              {decided?.comment && <span className="portal-lines">{`. ${decided.comment}`}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
