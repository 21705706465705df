import type { ListedPosition } from '#server/ranking/get-ranking';
import { RANKED_OUTCOME_LABELS } from '~/domain/ranking/labels';
import type { Applicant } from '~/domain/scoring/applicant';
import { formatMoney } from '~/locales/formats';
import { formatPoints } from '~/locales/sentence';
import { PlainTable, type PlainColumn } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { useRankingWords } from './use-ranking-words';

interface RankingListProps {
  caption: string;
  positions: readonly ListedPosition[];
  labels: Readonly<Record<string, Applicant>>;
  /** The address of the ranking; each application's arithmetic is below it. */
  path: string;
}

/** Applications by place, each with what decided its outcome and a way to its arithmetic. */
export function RankingList({ caption, positions, labels, path }: RankingListProps) {
  const { text, locale } = usePortal();
  const { nameOf, say } = useRankingWords(labels);
  if (positions.length === 0) return null;
  const isPlaced = positions.some(({ place }) => place !== null);
  const hasAmounts = positions.some(({ requested }) => requested !== null);
  const columns: (PlainColumn<ListedPosition> | false)[] = [
    {
      label: text('ranking.column.application'),
      cell: ({ applicationId, place }) => (
        <span>
          {place !== null && `${place}. `}
          <a className="govuk-link" href={`${path}/${applicationId}`}>
            {nameOf(applicationId)}
          </a>
        </span>
      ),
    },
    isPlaced && {
      label: text('ranking.column.outcome'),
      cell: ({ outcome }) => <StatusTag status={outcome} labels={RANKED_OUTCOME_LABELS} />,
    },
    {
      label: text('ranking.column.total'),
      numeric: true,
      cell: ({ total }) => (total === null ? '–' : formatPoints(locale, total)),
    },
    hasAmounts && {
      label: text('ranking.column.requested'),
      numeric: true,
      cell: ({ requested }) => (requested === null ? '–' : formatMoney(locale, requested)),
    },
    {
      label: text('ranking.column.why'),
      long: true,
      cell: ({ why }) => why.map(say).join(' '),
    },
  ];
  return (
    <PlainTable
      caption={caption}
      columns={columns.filter((column) => column !== false)}
      rows={positions}
      keyOf={({ applicationId }) => applicationId}
    />
  );
}
