import {
  DASHBOARD_TABLE,
  isDashboardPart,
  type DashboardColumn,
  type DashboardPart,
} from '~/domain/dashboard/dashboard-table';
import { EARLIER } from '~/domain/dashboard/dashboard';
import type { Measures } from '~/domain/dashboard/figures';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { decimalOf } from '~/domain/shared/money';
import type { TableRow } from '~/domain/shared/table-definition';
import { SEVERITIES } from '~/domain/quality/quality';
import type { Text } from '~/locales/text';
import { each, type ExportedTable } from '#server/exports/exported-table';
import type { Actor } from '~/domain/accounts/roles';
import { getDashboard, type Dashboard } from './get-dashboard';

interface Arguments {
  actor: Actor;
  parameters: URLSearchParams;
  locale: Locale;
  text: Text;
  now: Date;
}

interface Line {
  table: DashboardPart;
  about: string;
  figure: string;
  value: number | null;
  says: string;
}

/**
 * Every table of the dashboard, or the `table` of the address alone, as the actor sees it, one figure a line: what is suppressed on
 * the page is suppressed here. `not-found` where there is no such table.
 */
export async function exportDashboard({
  actor,
  parameters,
  locale,
  text,
  now,
}: Arguments): Promise<ExportedTable<DashboardColumn>> {
  const table = tableOf(parameters);
  const { shown } = await getDashboard({ actor, parameters, now });
  const all = shown ? linesOf(shown, locale, text) : [];
  const lines = table === null ? all : all.filter((line) => line.table === table);
  const rows = lines.map((cells, at): TableRow<DashboardColumn> => ({ id: String(at), cells: { ...cells } }));
  const fileName = [shown?.code ?? 'programme', 'dashboard', ...(table === null ? [] : [table])].join('-');
  return { definition: DASHBOARD_TABLE, text, rows: each(rows), fileName };
}

/** The table that an address asks for; null for all of them. */
function tableOf(parameters: URLSearchParams): DashboardPart | null {
  const table = parameters.get('table');
  if (table === null) return null;
  if (!isDashboardPart(table)) throw new DomainError('not-found');
  return table;
}

function linesOf({ tables, options, services }: NonNullable<Dashboard['shown']>, locale: Locale, text: Text): Line[] {
  const hidden = (value: number | null) => (value === null ? text('dashboard.suppressed') : '');
  const requests = (table: DashboardPart, about: string, value: number | null): Line => ({
    ...{ table, about, figure: text('dashboard.column.requests'), value, says: hidden(value) },
  });
  const named = (all: typeof options.types, value: string) => {
    const found = all.find((one) => one.value === value);
    return found ? inLanguage(found.name, locale) : value;
  };
  const serviceName = (id: string) => {
    const found = services.find((one) => one.id === id);
    return found ? `${inLanguage(found.title, locale)}: ${inLanguage(found.provider, locale)}` : id;
  };
  return [
    ...measureLines('all', text('dashboard.all'), tables.measures, text),
    ...tables.sources.map((one) => requests('source', text(`request.source.${one.source}`), one.requests)),
    ...tables.months.map((one) =>
      requests('month', one.month === EARLIER ? text('dashboard.earlier') : one.month, one.requests),
    ),
    ...tables.cities.flatMap(({ city, measures }) => measureLines('city', named(options.cities, city), measures, text)),
    ...tables.services.flatMap(({ id, measures }) => measureLines('service', serviceName(id), measures, text)),
    ...tables.comparison.flatMap(({ type, kind, measures }) =>
      measureLines('comparison', `${named(options.types, type)}: ${text(`dashboard.kind.${kind}`)}`, measures, text),
    ),
  ];
}

function measureLines(table: DashboardPart, about: string, measures: Measures, text: Text): Line[] {
  const line = (figure: string, value: number | null, says = ''): Line => ({ table, about, figure, value, says });
  const count = (figure: string, value: number | null) =>
    line(figure, value, value === null ? text('dashboard.suppressed') : '');
  const { requests, served, target, medianWait, longestWait, staff, findings, overdue, money } = measures;
  return [
    count(text('dashboard.column.requests'), requests),
    count(text('dashboard.column.served'), served),
    line(text('dashboard.column.target'), target),
    line(text('dashboard.column.wait'), medianWait),
    line(text('dashboard.longestWait'), longestWait),
    line(text('dashboard.staff'), staff.there),
    line(text('dashboard.trained'), staff.trained),
    ...SEVERITIES.map((one) =>
      line(`${text('dashboard.findings')}: ${text(`dashboard.severity.${one}`)}`, findings[one]),
    ),
    line(text('dashboard.overdue'), overdue),
    ...money.flatMap(({ currency, ...amounts }) =>
      (['awarded', 'paid', 'remaining', 'perPerson'] as const).map((key) => {
        const amount = amounts[key];
        return line(
          text(`dashboard.column.${key}`),
          amount === null ? null : Number(decimalOf({ amount, currency })),
          currency,
        );
      }),
    ),
  ];
}
