import { roundedDecimal } from '~/domain/ranking/rational';
import { PUBLIC_AWARD_LABELS } from '~/domain/results/labels';
import { PUBLIC_AWARD_STATES } from '~/domain/results/public-result';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { defineTable } from '~/domain/shared/table-definition';
import { textIn } from '~/locales/text-in';
import { each, type ExportedTable } from '#server/exports/exported-table';
import type { PublicResults } from './get-public-results';

const TABLE = defineTable({
  columns: [
    { key: 'lot', label: 'results.column.lot', type: 'text' },
    { key: 'organisation', label: 'results.column.organisation', type: 'text' },
    { key: 'amount', label: 'results.column.amount', type: 'money' },
    { key: 'place', label: 'results.column.place', type: 'number' },
    { key: 'points', label: 'results.column.points', type: 'number' },
    { key: 'reserve', label: 'results.column.reserve', type: 'text' },
    {
      key: 'state',
      label: 'results.column.state',
      type: 'tag',
      options: PUBLIC_AWARD_STATES.map((value) => ({ value, ...PUBLIC_AWARD_LABELS[value] })),
    },
    { key: 'at', label: 'results.lot.decided', type: 'date' },
  ],
  defaultSort: { key: 'lot', direction: 'asc' },
});

/** The grants of a call as a file takes them. */
export function resultsTable({ reference, lots }: PublicResults, locale: Locale) {
  const text = textIn(locale);
  const rows = lots.flatMap(({ key, name, decision }) =>
    (decision?.awards ?? []).map(({ organisation, amount, place, total, fromReserve, state }, at) => ({
      id: `${key}:${at}`,
      cells: {
        lot: inLanguage(name, locale),
        organisation,
        amount,
        place,
        points: total === null ? null : Number(roundedDecimal(total, 2)),
        reserve: text(fromReserve ? 'results.yes' : 'results.no'),
        state,
        at: decision?.at ?? null,
      },
    })),
  );
  const exported = { definition: TABLE, text, rows: each(rows), fileName: `results-${reference.toLowerCase()}` };
  return exported satisfies ExportedTable<(typeof TABLE)['columns'][number]['key']>;
}
