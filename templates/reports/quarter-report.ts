import type { QuarterReport } from '~/domain/dashboard/quarter-report';
import { EARLIER } from '~/domain/dashboard/dashboard';
import { LIGHTS } from '~/domain/indicators/progress';
import { SEVERITIES } from '~/domain/quality/quality';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { Locale } from '~/domain/shared/locale';
import { formatDate, formatMoney, formatMonth, formatNumber } from '~/locales/formats';
import { facts, heading, list, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';
import { table } from '../layout/table';
import { comparedTable, measuredTable } from './quarter-measures';

interface PrintedQuarter {
  report: QuarterReport;
  institution: Localized;
  head: { lines: string[]; logo: string | null };
}

/** The report of a programme's quarter as a PDF in one language; the same figures make the same bytes. */
export function quarterReportDocument({ report, institution, head }: PrintedQuarter, locale: Locale): Promise<Buffer> {
  const { programme, quarter, asOf, isEnded } = report;
  const at = new Date(`${asOf}T00:00:00+05:00`);
  const sheet = openSheet({ locale, title: `${programme.code}: ${quarter}`, at });
  const { text } = sheet;
  const name = text('indicators.quarter', { number: quarter.slice(6), year: quarter.slice(0, 4) });
  letterhead(sheet, saidIn(sheet, institution), head.lines.length > 0 || head.logo ? head : undefined);
  paragraphs(sheet, { text: text('quarterReport.title') }, { quiet: true });
  heading(sheet, 1, { text: name });
  if (!isEnded) paragraphs(sheet, { text: text('quarterReport.provisional') }, { bold: true });
  facts(sheet, [
    {
      label: text('quarterReport.of', { code: programme.code }),
      value: saidIn(sheet, programme.name),
    },
    { label: text('quarterReport.asOf'), value: { text: formatDate(locale, at) } },
  ]);
  summary(sheet, report);
  counts(sheet, report);
  measuredTable(sheet, report);
  comparedTable(sheet, report);
  money(sheet, report);
  indicators(sheet, report);
  heading(sheet, 2, { text: text('quarterReport.method') });
  list(
    sheet,
    (['requests', 'privacy', 'money'] as const).map((one) => ({ text: text(`quarterReport.method.${one}`) })),
  );
  footers(sheet, [`${programme.code}, ${name}`]);
  return closeSheet(sheet);
}

function summary(sheet: Sheet, { figures, quality }: QuarterReport): void {
  const { text, locale } = sheet;
  const { measures } = figures.tables;
  const count = (value: number | null) => (value === null ? text('dashboard.suppressed') : formatNumber(locale, value));
  const found = SEVERITIES.map((one) => `${text(`dashboard.severity.${one}`)}: ${count(quality.found[one])}`);
  const target = measures.target === null ? '–' : count(measures.target);
  const wait = measures.medianWait;
  const rows: [string, string][] = [
    [text('dashboard.services'), count(measures.services)],
    [text('quarterReport.inQuarter'), count(measures.inQuarter)],
    [text('quarterReport.sinceBeginning'), count(measures.requests)],
    [text('dashboard.servedOfTarget'), `${count(measures.served)} / ${target}`],
    [text('dashboard.column.wait'), wait === null ? '–' : text('dashboard.days', { count: wait })],
    [text('dashboard.trained'), `${count(measures.staff.trained)} / ${count(measures.staff.there)}`],
    [text('quarterReport.visits'), count(quality.visits)],
    [text('quarterReport.found'), found.join(', ')],
    [text('quarterReport.closed'), count(quality.closed)],
    [text('dashboard.overdue'), count(measures.overdue)],
  ];
  heading(sheet, 2, { text: text('quarterReport.summary') });
  facts(
    sheet,
    rows.map(([label, value]) => ({ label, value: { text: value } })),
  );
}

function counts(sheet: Sheet, { figures: { tables } }: QuarterReport): void {
  const { text, locale } = sheet;
  const bars = (title: string, label: string, rows: readonly { name: string; requests: number | null }[]) => {
    const most = Math.max(1, ...rows.map(({ requests }) => requests ?? 0));
    heading(sheet, 2, { text: title });
    table(sheet, {
      columns: [
        { title: label, share: 0.4 },
        { title: text('dashboard.column.requests'), share: 0.2, numeric: true },
        { title: text('dashboard.column.bar'), share: 0.4 },
      ],
      rows: rows.map(({ name, requests }) => [
        ...[name, requests === null ? text('dashboard.suppressed') : formatNumber(locale, requests)],
        (requests ?? 0) / most,
      ]),
    });
  };
  bars(
    text('dashboard.byMonth'),
    text('dashboard.column.month'),
    tables.months.map(({ month, requests }) => ({
      ...{ name: month === EARLIER ? text('dashboard.earlier') : formatMonth(locale, month), requests },
    })),
  );
  bars(
    text('quarterReport.bySource'),
    text('dashboard.column.source'),
    tables.sources.map(({ source, requests }) => ({ name: text(`request.source.${source}`), requests })),
  );
}

function money(sheet: Sheet, { figures, paid }: QuarterReport): void {
  const { text, locale } = sheet;
  const own = figures.tables.measures.money;
  heading(sheet, 2, { text: text('quarterReport.money') });
  if (own.length === 0) return paragraphs(sheet, { text: text('dashboard.money.none') });
  const keys = ['awarded', 'paid', 'remaining', 'perPerson'] as const;
  table(sheet, {
    columns: [
      { title: text('quarterReport.paid'), share: 0.2, numeric: true },
      ...keys.map((key) => ({ title: text(`dashboard.column.${key}`), share: 0.2, numeric: true })),
    ],
    rows: own.map(({ currency, ...amounts }) => {
      const inQuarter = paid.find((one) => one.currency === currency)?.amount ?? 0;
      const written = (amount: number | null) => (amount === null ? '–' : formatMoney(locale, { amount, currency }));
      return [written(inQuarter), ...keys.map((key) => written(amounts[key]))];
    }),
  });
}

function indicators(sheet: Sheet, { indicators: all, figures: { services } }: QuarterReport): void {
  const { text, locale } = sheet;
  heading(sheet, 2, { text: text('quarterReport.indicators') });
  if (all.length === 0) return paragraphs(sheet, { text: text('quarterReport.indicators.none') });
  table(sheet, {
    columns: [
      { title: text('dashboard.column.service'), share: 0.4 },
      ...LIGHTS.map((light) => ({ title: text(`indicators.light.${light}`), share: 0.15, numeric: true })),
      { title: text('quarterReport.missing'), share: 0.15, numeric: true },
    ],
    rows: all.map(({ serviceId, lights }) => {
      const service = services.find(({ id }) => id === serviceId);
      const name = service
        ? `${inLanguage(service.title, locale)}\n${inLanguage(service.provider, locale)}`
        : serviceId;
      return [name, ...[...LIGHTS, 'missing' as const].map((one) => formatNumber(locale, lights[one]))];
    }),
  });
}
