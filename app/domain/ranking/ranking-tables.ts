import { defineTable, type ColumnOption } from '../shared/table-definition';
import { RANKED_OUTCOME_LABELS, SCORE_SOURCE_LABELS } from './labels';
import type { RankedOutcome, ScoreSource } from './result';

const OUTCOMES: readonly ColumnOption[] = (Object.keys(RANKED_OUTCOME_LABELS) as RankedOutcome[]).map((value) => ({
  value,
  label: RANKED_OUTCOME_LABELS[value].label,
}));

const SOURCES: readonly ColumnOption[] = (Object.keys(SCORE_SOURCE_LABELS) as ScoreSource[]).map((value) => ({
  value,
  label: SCORE_SOURCE_LABELS[value],
}));

/** A ranking as a file: a row for each application. */
export const RANKING_TABLE = defineTable({
  columns: [
    { key: 'place', label: 'ranking.column.place', type: 'number' },
    { key: 'application', label: 'ranking.column.application', type: 'text' },
    { key: 'total', label: 'ranking.column.total', type: 'number' },
    { key: 'exact', label: 'ranking.column.exact', type: 'text' },
    { key: 'requested', label: 'ranking.column.requested', type: 'money' },
    { key: 'outcome', label: 'ranking.column.outcome', type: 'tag', options: OUTCOMES },
    { key: 'reserve', label: 'ranking.column.reserve', type: 'number' },
    { key: 'why', label: 'ranking.column.why', type: 'text' },
  ],
  defaultSort: { key: 'place', direction: 'asc' },
});

/** The points behind a ranking as a file: a row for each criterion of each application. */
export const POINTS_TABLE = defineTable({
  columns: [
    { key: 'place', label: 'ranking.column.place', type: 'number' },
    { key: 'application', label: 'ranking.column.application', type: 'text' },
    { key: 'criterion', label: 'ranking.column.criterion', type: 'text' },
    { key: 'from', label: 'ranking.column.from', type: 'tag', options: SOURCES },
    { key: 'levels', label: 'ranking.column.levels', type: 'text' },
    { key: 'score', label: 'ranking.column.score', type: 'text' },
    { key: 'weight', label: 'ranking.column.weight', type: 'text' },
    { key: 'points', label: 'ranking.column.points', type: 'number' },
    { key: 'exact', label: 'ranking.column.exactPoints', type: 'text' },
  ],
  defaultSort: { key: 'place', direction: 'asc' },
});
