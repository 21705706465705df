import type { SerializeFrom } from '@remix-run/node';
import type { getDecision } from '#server/decisions/get-decision';
import { DECIDED_OUTCOME_LABELS } from '~/domain/decisions/labels';
import { RANKED_OUTCOME_LABELS } from '~/domain/ranking/labels';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney } from '~/locales/formats';
import { formatPoints } from '~/locales/sentence';
import { PlainTable, type PlainColumn } from '../plain-table';
import { usePortal } from '../portal-context';
import { useRankingWords } from '../ranking/use-ranking-words';
import { StatusTag } from '../status-tag';

type Page = SerializeFrom<Awaited<ReturnType<typeof getDecision>>>;
type Position = Page['positions'][number];

interface RecommendationTableProps {
  positions: readonly Position[];
  labels: Page['labels'];
  /** The address of the lot's ranking; each application's arithmetic is below it. */
  path: string;
}

/** What the committee recommends for each application, and beside it what was decided, where it is. */
export function RecommendationTable({ positions, labels, path }: RecommendationTableProps) {
  const { text, locale } = usePortal();
  const { nameOf } = useRankingWords(labels);
  const isDecided = positions.some(({ decided }) => decided !== null);
  const columns: (PlainColumn<Position> | false)[] = [
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
    {
      label: text('decisions.column.recommended'),
      cell: ({ outcome }) => <StatusTag status={outcome} labels={RANKED_OUTCOME_LABELS} />,
    },
    {
      label: text('ranking.column.total'),
      numeric: true,
      cell: ({ total }) => (total === null ? '–' : formatPoints(locale, total)),
    },
    {
      label: text('ranking.column.requested'),
      numeric: true,
      cell: ({ requested }) => (requested === null ? '–' : formatMoney(locale, requested)),
    },
    isDecided && {
      label: text('decisions.column.outcome'),
      cell: ({ decided }) => decided && <StatusTag status={decided.outcome} labels={DECIDED_OUTCOME_LABELS} />,
    },
    isDecided && {
      label: text('decisions.column.amount'),
      numeric: true,
      cell: ({ decided }) => (decided?.amount ? formatMoney(locale, decided.amount) : '–'),
    },
    isDecided &&
      positions.some(({ decided }) => decided !== null && decided.conditions.length > 0) && {
        label: text('decisions.column.conditions'),
        long: true,
        cell: ({ decided }) => (
          <span className="portal-lines">
            {decided?.conditions.map((condition) => inLanguage(condition, locale)).join('\n') || '–'}
          </span>
        ),
      },
  ];
  return (
    <PlainTable
      caption={text('decisions.recommendation')}
      columns={columns.filter((column) => column !== false)}
      rows={positions}
      keyOf={({ applicationId }) => applicationId}
    />
  );
}
