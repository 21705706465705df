import type { PublicDecision, PublicLotResult } from '~/domain/results/public-result';
import { formatDate, formatMoney, formatNumber } from '~/locales/formats';
import { InsetText } from '../inset-text';
import { LocalizedParagraphs, LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';
import { AwardsTable, CriteriaTable } from './awards-table';

/** What was decided in a lot: who receives how much, and how many applied. */
export function LotResult({ lot }: { lot: PublicLotResult }) {
  const { locale, text } = usePortal();
  const { name, decision, appeals } = lot;
  return (
    <section aria-labelledby={lot.key}>
      <h2 className="govuk-heading-m" id={lot.key}>
        <LocalizedText value={name} />
      </h2>
      {decision === null && <p className="govuk-body">{text('results.lot.waiting')}</p>}
      {decision?.setAsideAt && (
        <InsetText>
          <p className="govuk-body">
            {text('results.lot.setAside', {
              issued: formatDate(locale, decision.at),
              at: formatDate(locale, decision.setAsideAt),
            })}
          </p>
        </InsetText>
      )}
      {decision && !decision.setAsideAt && <Decided lot={lot} decision={decision} />}
      {appeals.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{text('results.appeals')}</h3>
          {appeals.map(({ at, outcome, summary }, index) => (
            <div key={index}>
              <p className="govuk-body">{text(`results.appeal.${outcome}`, { at: formatDate(locale, at) })}</p>
              <LocalizedParagraphs value={summary} />
            </div>
          ))}
        </>
      )}
    </section>
  );
}

function Decided({ lot, decision }: { lot: PublicLotResult; decision: PublicDecision }) {
  const { locale, text } = usePortal();
  const { kind, at, standstillUntil, reason, applications, reserve, awards } = decision;
  const lastDay = formatDate(locale, new Date(new Date(standstillUntil).getTime() - 1));
  return (
    <>
      <SummaryList
        rows={[
          { label: text('results.lot.decided'), value: formatDate(locale, at) },
          ...(lot.ceiling ? [{ label: text('results.lot.ceiling'), value: formatMoney(locale, lot.ceiling) }] : []),
          { label: text('results.lot.applications'), value: formatNumber(locale, applications) },
          ...(kind === 'approved'
            ? [
                { label: text('results.lot.reserve'), value: formatNumber(locale, reserve) },
                { label: text('results.lot.standstill'), value: text('results.lot.standstill.day', { day: lastDay }) },
              ]
            : []),
        ]}
      />
      {kind === 'cancelled' && (
        <InsetText>
          <p className="govuk-body">{text('results.lot.cancelled')}</p>
          <p className="govuk-body">{`${text('results.own.reason')}: ${reason}`}</p>
        </InsetText>
      )}
      {kind === 'approved' && awards.length === 0 && <p className="govuk-body">{text('results.lot.none')}</p>}
      {awards.length > 0 && <AwardsTable awards={awards} />}
      <CriteriaTable awards={awards} />
    </>
  );
}
