import type { ANALYTICS_TABLE, Figure } from '~/domain/analytics/analytics-table';
import type { TrialOutcome } from '~/domain/analytics/sensitivity';
import { applicantLabel } from '~/domain/scoring/applicant';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Cell, TableDefinition, TableRow } from '~/domain/shared/table-definition';
import type { Text } from '~/locales/text';
import type { getAnalytics } from './get-analytics';

type KeyOf<Table> = Table extends TableDefinition<infer Key> ? Key : never;
type Row = TableRow<KeyOf<typeof ANALYTICS_TABLE>>;

type Shown = Pick<Awaited<ReturnType<typeof getAnalytics>>, 'analytics' | 'evaluators' | 'allCriteria' | 'labels'>;

/** One figure a line, everything that the page shows. */
export function analyticsRows(
  { analytics, evaluators, allCriteria, labels }: Shown,
  locale: Locale,
  text: Text,
): Row[] {
  const rows: Row[] = [];
  const add = (figure: Figure, about: string, value: Cell, says = '') =>
    rows.push({ id: `${rows.length}`, cells: { figure, about, value, says } });
  const rounded = (value: number | null | undefined) => (value == null ? null : Number(value.toFixed(4)));
  const criterion = (key: string) => {
    const name = allCriteria.find((one) => one.key === key)?.name;
    return name ? inLanguage(name, locale) : key;
  };
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => (labels[id] ? [applicantLabel(labels[id], text)] : [])).join('; ');
  const change = ({ gained, lost }: TrialOutcome) =>
    gained.length + lost.length === 0
      ? text('analytics.same')
      : text('analytics.changed', { gained: named(gained) || '–', lost: named(lost) || '–' });
  for (const { evaluator, difference } of analytics.severities) {
    add('severity', evaluators[evaluator] ?? '', rounded(difference));
  }
  for (const { criterion: key, alpha, interval } of analytics.agreements) {
    add('alpha', criterion(key), rounded(alpha));
    add('low', criterion(key), rounded(interval?.low));
    add('high', criterion(key), rounded(interval?.high));
  }
  for (const { criterion: key, levels, notApplicable } of analytics.levels) {
    levels.forEach((count, level) => add('level', criterion(key), count, String(level)));
    add('notApplicable', criterion(key), notApplicable);
  }
  for (const { from, to, count } of analytics.totals) add('total', `${from}–${to}`, count);
  for (const outcome of analytics.sensitivity) {
    const { trial, gained } = outcome;
    if (trial.kind === 'weight') {
      const points = trial.points > 0 ? `+${trial.points}` : `−${-trial.points}`;
      add('weight', `${criterion(trial.criterion)} ${points}`, gained.length, change(outcome));
    } else {
      add('without', evaluators[trial.evaluator] ?? '', gained.length, change(outcome));
    }
  }
  return rows;
}
