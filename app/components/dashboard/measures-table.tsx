import type { ReactNode } from 'react';
import type { Measures } from '~/domain/dashboard/figures';
import { ShareBar } from '../charts/share-bar';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';
import { useCounts } from './counts';

interface MeasuresTableProps {
  caption: string;
  label: string;
  /** `requestsHref` is where the requests themselves are, for who may read them. */
  rows: readonly { key: string; name: ReactNode; measures: Measures; requestsHref?: string | undefined }[];
}

/** The same measures of several groups under each other: services, cities, state and non-state providers. */
export function MeasuresTable({ caption, label, rows }: MeasuresTableProps) {
  const text = useText();
  const { count, plain, days, money } = useCounts();
  if (rows.length === 0) return <p className="govuk-body">{text('dashboard.noServices')}</p>;
  const most = Math.max(0, ...rows.map(({ measures }) => Math.max(measures.served ?? 0, measures.target ?? 0)));
  return (
    <PlainTable
      caption={caption}
      captionHidden
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { label, cell: ({ name }) => name },
        {
          label: text('dashboard.column.requests'),
          numeric: true,
          cell: ({ measures, requestsHref }) =>
            requestsHref ? (
              <a className="govuk-link" href={requestsHref}>
                {count(measures.requests)}
              </a>
            ) : (
              count(measures.requests)
            ),
        },
        {
          label: text('dashboard.servedOfTarget'),
          numeric: true,
          cell: ({ measures }) => `${count(measures.served)} / ${plain(measures.target)}`,
        },
        {
          label: text('dashboard.column.servedBar'),
          cell: ({ measures }) => <ShareBar value={measures.served ?? 0} most={most} mark={measures.target} />,
        },
        { label: text('dashboard.column.wait'), numeric: true, cell: ({ measures }) => days(measures.medianWait) },
        {
          label: text('dashboard.column.perPerson'),
          numeric: true,
          cell: ({ measures }) =>
            measures.money.flatMap(({ currency, perPerson }) =>
              perPerson === null ? [] : [money({ amount: perPerson, currency })],
            ).join(', ') || '–', // prettier-ignore
        },
      ]}
    />
  );
}
