import { FIGURES, type Figure } from '~/domain/analytics/analytics-table';
import type { Locale } from '~/domain/shared/locale';
import { formatNumber } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import { keptDocument } from '#server/pdf/kept-documents';
import { evaluationReportDocument } from '#templates/reports/evaluation';
import type { OpenedReport } from './load-report';
import { figureRows } from './report-tables';

/** What of the figures is printed; the counts of levels and totals are in the workbook. */
const PRINTED: readonly Figure[] = ['severity', 'alpha', 'low', 'high', 'weight', 'without'];

/** A report as a PDF in one language; the same report with the same signatures makes the same bytes. */
export function printReport(report: OpenedReport, locale: Locale, baseUrl: string): Promise<Buffer> {
  const { content, sha256, signatures } = report;
  const text = textIn(locale);
  const figures = figureRows(content, locale, text)
    .map(({ cells }) => cells)
    .filter(({ figure }) => PRINTED.some((printed) => printed === figure))
    .map(({ figure, about, value, says }) => [
      text(FIGURES[figure as Figure]),
      String(about),
      says ? String(says) : typeof value === 'number' ? formatNumber(locale, value, 2) : '–',
    ]);
  const key = ['evaluation-report', sha256, locale, baseUrl, ...signatures.map(({ statement }) => statement)].join(' ');
  const printed = { content, sha256, signatures, figures, keyAddress: `${baseUrl}/signing-key.json` };
  return keptDocument(key, () => evaluationReportDocument(printed, locale));
}
