import type { QuarterReport } from '~/domain/dashboard/quarter-report';
import type { Measures } from '~/domain/dashboard/figures';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney, formatNumber } from '~/locales/formats';
import { heading } from '../layout/blocks';
import type { Sheet } from '../layout/sheet';
import { table } from '../layout/table';

interface Row {
  name: string;
  measures: Measures;
}

/** Cities, and services one by one. */
export function measuredTable(sheet: Sheet, { figures: { tables, options, services } }: QuarterReport): void {
  const { text, locale } = sheet;
  const nameOf = (city: string) => {
    const found = options.cities.find(({ value }) => value === city);
    return found ? inLanguage(found.name, locale) : city;
  };
  heading(sheet, 2, { text: text('dashboard.byCity') });
  rowsOf(
    sheet,
    text('dashboard.filter.city'),
    tables.cities.map(({ city, measures }) => ({ name: nameOf(city), measures })),
  );
  heading(sheet, 2, { text: text('dashboard.byService') });
  rowsOf(
    sheet,
    text('dashboard.column.service'),
    tables.services.map(({ id, measures }) => {
      const one = services.find((service) => service.id === id);
      const name = one
        ? `${inLanguage(one.title, locale)}\n${inLanguage(one.provider, locale)}, ${nameOf(one.place)}`
        : id;
      return { name, measures };
    }),
  );
}

/** What state and non-state providers deliver of the same service. */
export function comparedTable(sheet: Sheet, { figures: { tables, options } }: QuarterReport): void {
  const { text, locale } = sheet;
  const nameOf = (type: string) => {
    const found = options.types.find(({ value }) => value === type);
    return found ? inLanguage(found.name, locale) : type;
  };
  heading(sheet, 2, { text: text('dashboard.comparison') });
  rowsOf(
    sheet,
    text('dashboard.column.delivery'),
    tables.comparison.map(({ type, kind, measures }) => ({
      ...{ name: `${nameOf(type)}: ${text(`dashboard.kind.${kind}`)}`, measures },
    })),
  );
}

function rowsOf(sheet: Sheet, label: string, rows: readonly Row[]): void {
  const { text, locale } = sheet;
  const count = (value: number | null) => (value === null ? text('dashboard.suppressed') : formatNumber(locale, value));
  const plain = (value: number | null) => (value === null ? '–' : formatNumber(locale, value));
  table(sheet, {
    columns: [
      { title: label, share: 0.3 },
      { title: text('quarterReport.inQuarter'), share: 0.13, numeric: true },
      { title: text('quarterReport.sinceBeginning'), share: 0.14, numeric: true },
      { title: text('dashboard.servedOfTarget'), share: 0.14, numeric: true },
      { title: text('dashboard.column.wait'), share: 0.15, numeric: true },
      { title: text('dashboard.column.perPerson'), share: 0.14, numeric: true },
    ],
    rows: rows.map(({ name, measures }) => [
      ...[name, count(measures.inQuarter), count(measures.requests)],
      `${count(measures.served)} / ${plain(measures.target)}`,
      measures.medianWait === null ? '–' : text('dashboard.days', { count: measures.medianWait }),
      measures.money.flatMap(({ currency, perPerson: amount }) =>
        amount === null ? [] : [formatMoney(locale, { amount, currency })],
      ).join('\n') || '–', // prettier-ignore
    ]),
  });
}
