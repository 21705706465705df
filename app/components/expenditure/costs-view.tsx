import type { SerializeFrom } from '@remix-run/node';
import type { ReactNode } from 'react';
import type { ReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { EmptyState } from '../empty-state';
import { LocalizedText } from '../localized-text';
import { useText } from '../portal-context';
import { CostsTable } from './costs-table';
import { costsPath } from './expenditure-above';
import { ExpenditureFrame } from './expenditure-frame';
import { OverspendingList } from './overspending-list';

interface CostsViewProps {
  side: 'organisation' | 'office';
  page: SerializeFrom<ReportExpenditure>;
  children?: ReactNode;
}

/** The costs of a report, with what the reader can do with them. */
export function CostsView({ side, page, children }: CostsViewProps) {
  const text = useText();
  const { agreement, milestone, costs, may } = page;
  const here = costsPath(side, agreement.id, milestone.key);
  const costAct = may.write ? 'expenditure.change' : may.judge ? 'expenditure.judge' : null;
  const lineAct = may.write ? 'expenditure.justify' : may.approve ? 'expenditure.decide' : null;
  return (
    <ExpenditureFrame side={side} agreement={agreement} title={text('expenditure.costs.title')}>
      <p className="govuk-body">
        <LocalizedText value={milestone.title} />
      </p>
      {children}
      <OverspendingList
        page={page}
        act={lineAct && { label: text(lineAct), href: (line) => `${here}/overspending/${encodeURIComponent(line)}` }}
      />
      {costs.length === 0 ? (
        <EmptyState title={text('expenditure.costs.empty')} text={text('expenditure.costs.empty.text')} />
      ) : (
        <>
          <CostsTable
            page={page}
            act={costAct && { label: text(costAct), href: (costId) => `${here}/costs/${costId}` }}
          />
          <p className="govuk-body">
            <a className="govuk-link" href={`${here}.csv`}>
              {text('expenditure.csv')}
            </a>{' '}
            <a className="govuk-link" href={`${here}.xlsx`}>
              {text('expenditure.xlsx')}
            </a>
          </p>
        </>
      )}
    </ExpenditureFrame>
  );
}
