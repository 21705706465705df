import { evaluationSentences } from '~/domain/evaluation/sentences';
import { emptyLocalized, inLanguage } from '~/domain/shared/localized';
import { formatNumber } from '~/locales/formats';
import { heading, list, paragraphs, saidIn } from '../layout/blocks';
import type { Sheet } from '../layout/sheet';
import { table } from '../layout/table';
import type { PrintedCall } from './call';

/** How decisions are made: the whole rubric, and the committee by institution. */
export function decisions(sheet: Sheet, call: Pick<PrintedCall, 'content' | 'names'>): void {
  heading(sheet, 2, { text: sheet.text('publicCalls.decisions') });
  rubric(sheet, call);
  committee(sheet, call);
}

function rubric(sheet: Sheet, { content }: Pick<PrintedCall, 'content'>): void {
  const { text, locale } = sheet;
  const said = content.rubric.rubric;
  if (!said) return;
  paragraphs(sheet, { text: text('publicCalls.rubric.lead', { scale: said.scale }) });
  table(sheet, {
    columns: [
      { title: text('publicCalls.rubric.criterion'), share: 0.7 },
      { title: text('publicCalls.rubric.weight'), share: 0.12, numeric: true },
      { title: text('publicCalls.rubric.minimum'), share: 0.18, numeric: true },
    ],
    rows: said.criteria.map(({ name, weight, minimum }) => [
      inLanguage(name, locale),
      formatNumber(locale, weight),
      minimum === null ? text('publicCalls.rubric.none') : formatNumber(locale, minimum),
    ]),
  });
  paragraphs(sheet, {
    text:
      said.minimumTotal === null
        ? text('publicCalls.rubric.noMinimum')
        : text('publicCalls.rubric.minimumTotal', { minimum: said.minimumTotal }),
  });
  for (const { name, guidance, levels } of said.criteria) {
    heading(sheet, 3, saidIn(sheet, name));
    paragraphs(sheet, saidIn(sheet, guidance));
    if (levels.length === 0) continue;
    paragraphs(sheet, { text: text('publicCalls.rubric.levels') }, { bold: true, size: 9 });
    list(
      sheet,
      levels.map((level) => saidIn(sheet, level)),
      (score) => formatNumber(locale, score),
    );
  }
}

function committee(sheet: Sheet, { content, names }: Pick<PrintedCall, 'content' | 'names'>): void {
  const { text, locale } = sheet;
  const { seats, quorum, minScoreSheets } = content.committee;
  heading(sheet, 3, { text: text('publicCalls.committee') });
  table(sheet, {
    columns: [
      { title: text('publicCalls.institution'), share: 0.85 },
      { title: text('publicCalls.committee.seats'), share: 0.15, numeric: true },
    ],
    rows: seats.map(({ institutionId, seats: count }) => [
      inLanguage(names.institutions[institutionId] ?? emptyLocalized(), locale),
      formatNumber(locale, count ?? 0),
    ]),
  });
  paragraphs(sheet, { text: text('publicCalls.committee.quorum', { count: quorum ?? 0 }) });
  paragraphs(sheet, { text: text('publicCalls.committee.sheets', { count: minScoreSheets ?? 0 }) });
  heading(sheet, 3, { text: text('publicCalls.evaluation') });
  list(
    sheet,
    evaluationSentences(content).map(({ key, values }) => ({ text: text(key, values) })),
  );
}
