import { PART_LABELS } from '~/domain/committee/labels';
import type { ReportContent } from '~/domain/evaluation-report/content';
import { explainOutcome } from '~/domain/ranking/explanation';
import { formatDateTime, formatMoney } from '~/locales/formats';
import { formatPoints, sayIn } from '~/locales/sentence';
import { heading, paragraphs } from '../layout/blocks';
import { keepTogether, type Sheet } from '../layout/sheet';
import { table } from '../layout/table';
import type { PrintedReport } from './evaluation';
import { inHalves, namesIn } from './evaluation-words';

/** The ranking of the lot with what decided each place. */
export function rankingPart(sheet: Sheet, content: ReportContent): void {
  const { text, locale } = sheet;
  const { ranking, rubric } = content;
  const { result, inputsSha256, resultSha256, seed } = ranking;
  const nameOf = namesIn(content);
  const say = sayIn(locale, text, nameOf);
  heading(sheet, 2, { text: text('report.paper.ranking') });
  table(sheet, {
    columns: [
      { title: text('report.paper.place'), share: 0.08 },
      { title: text('report.paper.application'), share: 0.26 },
      { title: text('report.paper.points'), share: 0.1, numeric: true },
      { title: text('report.paper.requested'), share: 0.18, numeric: true },
      { title: text('report.paper.why'), share: 0.38 },
    ],
    rows: result.positions.map((position) => [
      position.place === null ? '–' : String(position.place),
      nameOf(position.applicationId),
      position.total === null ? '–' : formatPoints(locale, position.total),
      position.requested ? formatMoney(locale, position.requested) : '–',
      explainOutcome(position, result, rubric).map(say).join(' '),
    ]),
  });
  const hashes = { inputs: inputsSha256, result: resultSha256, seed };
  paragraphs(sheet, { text: text('report.paper.recompute', hashes) }, { quiet: true, size: 8.5 });
}

/** Figures of fairness: how strict each evaluator was, how far they agreed, what would change the winners. */
export function analyticsPart(sheet: Sheet, { figures }: PrintedReport): void {
  const { text } = sheet;
  heading(sheet, 2, { text: text('report.paper.analytics') });
  paragraphs(sheet, { text: text('report.paper.analytics.lead') });
  table(sheet, {
    columns: [
      { title: text('report.paper.figure'), share: 0.34 },
      { title: text('report.paper.about'), share: 0.26 },
      { title: text('report.paper.value'), share: 0.4 },
    ],
    rows: figures,
  });
}

/** Who signed the report, over what, and what they add. */
export function signaturesPart(sheet: Sheet, { content, sha256, signatures, keyAddress }: PrintedReport): void {
  const { text, locale } = sheet;
  keepTogether(sheet, 160);
  heading(sheet, 2, { text: text('report.signatures') });
  paragraphs(sheet, { text: text('report.paper.signatures.lead', { address: keyAddress }) });
  paragraphs(sheet, { text: `SHA-256: ${inHalves(sha256)}` });
  const signed = new Set(signatures.map(({ userId }) => userId));
  const waiting = content.signers.filter(({ userId }) => !signed.has(userId)).map(({ name }) => name);
  if (signatures.length === 0) paragraphs(sheet, { text: text('report.paper.signatures.none') });
  else {
    table(sheet, {
      columns: [
        { title: text('report.paper.name'), share: 0.2 },
        { title: text('report.signatures.part'), share: 0.15 },
        { title: text('report.signatures.signed'), share: 0.17 },
        { title: text('report.signatures.opinion'), share: 0.2 },
        { title: text('report.paper.statement'), share: 0.28 },
      ],
      rows: signatures.map(({ name, part, at, opinion, statement }) => [
        name,
        text(PART_LABELS[part]),
        formatDateTime(locale, at, { seconds: true }),
        opinion || '–',
        `${statement.slice(0, 22)}\n${statement.slice(22, 44)}\n${statement.slice(44)}`,
      ]),
    });
  }
  if (waiting.length > 0) paragraphs(sheet, { text: text('report.paper.waiting', { names: waiting.join(', ') }) });
}
