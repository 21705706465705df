import type { ReportContent } from '~/domain/evaluation-report/content';
import type { CommitteePart } from '~/domain/committee/parts';
import { SCORE_METHOD_LABELS } from '~/domain/ranking/labels';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney } from '~/locales/formats';
import { facts, heading, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';
import { conflictsPart, committeePart, meetingsPart } from './evaluation-committee';
import { analyticsPart, rankingPart, signaturesPart } from './evaluation-outcome';
import { consensusPart, scoresPart, screeningPart } from './evaluation-scores';
import { inHalves, instant } from './evaluation-words';

/** A report on the evaluation of a lot as it is printed. */
export interface PrintedReport {
  content: ReportContent;
  /** Of the content's canonical JSON, hex: what was signed. */
  sha256: string;
  signatures: readonly PrintedSignature[];
  /** Figures of fairness in the document's language: what, about whom or what, the value. */
  figures: readonly (readonly string[])[];
  /** Where the portal's public key is. */
  keyAddress: string;
}

export interface PrintedSignature {
  userId: string;
  name: string;
  part: CommitteePart;
  at: Date;
  opinion: string;
  /** SHA-256 of the signed statement, hex. */
  statement: string;
}

/** A report on the evaluation of a lot as a PDF in one language; the same values make the same bytes. */
export function evaluationReportDocument(report: PrintedReport, locale: Locale): Promise<Buffer> {
  const { content, sha256 } = report;
  const { call, number } = content;
  const title = `${call.reference}: ${inLanguage(content.lot.name, locale)}`;
  const sheet = openSheet({ locale, title, at: new Date(content.made.at) });
  const { text } = sheet;
  letterhead(sheet, saidIn(sheet, call.institution));
  paragraphs(sheet, { text: text('report.number', { number }) }, { quiet: true });
  heading(sheet, 1, { text: text('report.title') });
  facts(sheet, aboutRows(sheet, report));
  committeePart(sheet, content);
  conflictsPart(sheet, content);
  meetingsPart(sheet, content);
  screeningPart(sheet, content);
  scoresPart(sheet, content);
  consensusPart(sheet, content);
  rankingPart(sheet, content);
  analyticsPart(sheet, report);
  signaturesPart(sheet, report);
  const lot = inLanguage(content.lot.name, locale);
  footers(sheet, [text('report.paper.foot', { number, reference: call.reference, lot }), `SHA-256 ${sha256}`]);
  return closeSheet(sheet);
}

function aboutRows(sheet: Sheet, { content }: PrintedReport) {
  const { text, locale } = sheet;
  const { call, lot, terms, made, reason } = content;
  const name = inLanguage(call.title, locale);
  const ceiling = formatMoney(locale, lot.ceiling);
  return [
    {
      label: text('report.paper.call'),
      value: { ...saidIn(sheet, call.title), text: `${call.reference}: ${name}` },
    },
    { label: text('report.paper.lot'), value: saidIn(sheet, lot.name) },
    { label: text('report.paper.version'), value: { text: `${call.version}\nSHA-256 ${inHalves(call.sha256)}` } },
    { label: text('report.paper.opened'), value: { text: instant(sheet, call.openedAt) } },
    {
      label: text('report.paper.ceiling'),
      value: { text: text('report.paper.awards', { ceiling, count: lot.awards }) },
    },
    { label: text('report.paper.method'), value: { text: text(SCORE_METHOD_LABELS[terms.method]) } },
    { label: text('report.made'), value: { text: `${made.by}, ${instant(sheet, made.at)}` } },
    ...(reason ? [{ label: text('report.paper.reason'), value: { text: reason } }] : []),
  ];
}
