import type { TrialOutcome } from '~/domain/analytics/sensitivity';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';

interface SensitivityTablesProps {
  outcomes: readonly TrialOutcome[];
  nameOfCriterion: (key: string) => string;
  nameOfApplication: (id: string) => string;
  evaluators: Readonly<Record<string, string>>;
}

/** Whether the winners would change: by criterion, a weight more and less; by evaluator, left out. */
export function SensitivityTables({
  outcomes,
  nameOfCriterion,
  nameOfApplication,
  evaluators,
}: SensitivityTablesProps) {
  const { text } = usePortal();
  const change = (outcome: TrialOutcome | undefined) => {
    if (!outcome) return '–';
    const { gained, lost, unscored } = outcome;
    const named = (ids: readonly string[]) => ids.map(nameOfApplication).join(', ') || '–';
    return (
      <>
        {gained.length + lost.length === 0 ? (
          text('analytics.same')
        ) : (
          <>
            <Tag colour="orange">{text('analytics.changes')}</Tag>{' '}
            {text('analytics.changed', { gained: named(gained), lost: named(lost) })}
          </>
        )}
        {unscored.length > 0 && ` ${text('analytics.unscored', { applications: named(unscored) })}`}
      </>
    );
  };
  const weights = new Map<string, Map<number, TrialOutcome>>();
  for (const outcome of outcomes) {
    if (outcome.trial.kind !== 'weight') continue;
    const { criterion, points } = outcome.trial;
    weights.set(criterion, (weights.get(criterion) ?? new Map<number, TrialOutcome>()).set(points, outcome));
  }
  const without = outcomes.flatMap((outcome) =>
    outcome.trial.kind === 'without' ? [{ evaluator: outcome.trial.evaluator, outcome }] : [],
  );
  return (
    <>
      <PlainTable
        caption={text('analytics.weights')}
        captionSize="s"
        columns={[
          { label: text('ranking.column.criterion'), cell: ([criterion]) => nameOfCriterion(criterion) },
          { label: text('analytics.column.more'), cell: ([, moved]) => change(moved.get(5)) },
          { label: text('analytics.column.less'), cell: ([, moved]) => change(moved.get(-5)) },
        ]}
        rows={[...weights]}
        keyOf={([criterion]) => criterion}
      />
      <PlainTable
        caption={text('analytics.without')}
        captionSize="s"
        columns={[
          { label: text('analytics.column.leftOut'), cell: ({ evaluator }) => evaluators[evaluator] ?? '' },
          { label: text('analytics.column.winners'), cell: ({ outcome }) => change(outcome) },
        ]}
        rows={without}
        keyOf={({ evaluator }) => evaluator}
      />
    </>
  );
}
