import { evaluationSentences } from '~/domain/evaluation/sentences';
import { emptyLocalized, inLanguage } from '~/domain/shared/localized';
import type { Rubric } from '~/domain/rubrics/schema';
import { formatNumber } from '~/locales/formats';
import { tieBreakText } from '~/domain/rubrics/tie-break-text';
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
  rules(sheet, said);
  for (const { name, guidance, levels, scored, mayNotApply } of said.criteria) {
    heading(sheet, 3, saidIn(sheet, name));
    paragraphs(sheet, saidIn(sheet, guidance));
    if (scored === 'price') paragraphs(sheet, { text: text('rubrics.said.price') });
    if (mayNotApply) paragraphs(sheet, { text: text('rubrics.said.mayNotApply') });
    if (levels.length === 0) continue;
    paragraphs(sheet, { text: text('publicCalls.rubric.levels') }, { bold: true, size: 9 });
    list(
      sheet,
      levels.map((level) => saidIn(sheet, level)),
      (score) => formatNumber(locale, score),
    );
  }
}

/** What groups need, and what decides between equal totals. */
function rules(sheet: Sheet, rubric: Rubric): void {
  const { text, locale } = sheet;
  const { groups = [], tieBreaks = [] } = rubric;
  const wanted = groups.filter(({ minimum }) => minimum !== null);
  for (const { name, minimum } of wanted) {
    paragraphs(sheet, { text: text('rubrics.said.group', { name: inLanguage(name, locale), percent: minimum ?? 0 }) });
  }
  paragraphs(sheet, { text: text('rubrics.tieBreaks.said') });
  list(
    sheet,
    [...tieBreaks.map((one) => tieBreakText(one, rubric, { text, locale })), text('rubrics.tieBreaks.lot')].map(
      (told) => ({
        text: told,
      }),
    ),
    (at) => formatNumber(locale, at + 1),
  );
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
