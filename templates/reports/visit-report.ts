import { ANSWER_LABELS } from '~/domain/quality/labels';
import type { QualityStandard, StandardAnswer } from '~/domain/quality/quality';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { Locale } from '~/domain/shared/locale';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { facts, heading, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';
import { table } from '../layout/table';
import { findingBlock, type PrintedFinding } from './visit-finding';

interface PrintedVisit {
  institution: Localized;
  head: { lines: string[]; logo: string | null };
  service: { title: Localized; code: string; provider: Localized; programme: Localized; address: Localized };
  place: Localized;
  visit: {
    number: string;
    /** A day. */
    doneOn: string;
    visitors: string;
    standards: readonly QualityStandard[];
    answers: readonly { key: string; answer: StandardAnswer; note: string }[];
    summary: string;
    by: string;
    at: Date;
  };
  findings: readonly PrintedFinding[];
  /** The day on which the findings stand as they are told. */
  asOf: string;
}

/** The report of a visit to a service as a PDF in one language; the same values make the same bytes. */
export function visitReportDocument(printed: PrintedVisit, locale: Locale): Promise<Buffer> {
  const { institution, head, service, visit } = printed;
  const sheet = openSheet({ locale, title: visit.number, at: visit.at });
  const { text } = sheet;
  letterhead(sheet, saidIn(sheet, institution), head.lines.length > 0 || head.logo ? head : undefined);
  paragraphs(sheet, { text: text('visitReport.title') }, { quiet: true });
  heading(sheet, 1, saidIn(sheet, service.title));
  visited(sheet, printed);
  heading(sheet, 2, { text: text('quality.summary') });
  paragraphs(sheet, { text: visit.summary });
  checklist(sheet, visit);
  found(sheet, printed);
  footers(sheet, [`${visit.number}, ${inLanguage(institution, locale)}`]);
  return closeSheet(sheet);
}

function visited(sheet: Sheet, { service, place, visit }: PrintedVisit): void {
  const { text, locale } = sheet;
  const day = (on: Date) => formatDate(locale, on);
  const address = saidIn(sheet, service.address);
  facts(sheet, [
    { label: text('quality.number'), value: { text: visit.number } },
    { label: text('quality.doneOn'), value: { text: day(startOfPortalDay(visit.doneOn)) } },
    { label: text('quality.visitors'), value: { text: visit.visitors } },
    { label: text('services.provider'), value: saidIn(sheet, service.provider) },
    { label: text('visitReport.programme'), value: saidIn(sheet, service.programme) },
    { label: text('services.place'), value: saidIn(sheet, place) },
    ...(address.text ? [{ label: text('visitReport.address'), value: address }] : []),
    { label: text('visitReport.code'), value: { text: service.code } },
    { label: text('quality.by'), value: { text: text('visitReport.byOn', { name: visit.by, day: day(visit.at) }) } },
  ]);
}

function checklist(sheet: Sheet, { standards, answers }: PrintedVisit['visit']): void {
  const { text } = sheet;
  const seen = answers.filter(({ answer }) => answer !== 'not-seen').length;
  const met = answers.filter(({ answer }) => answer === 'met').length;
  heading(sheet, 2, { text: text('quality.standards') });
  paragraphs(sheet, { text: text('quality.result.met', { met, seen }) });
  table(sheet, {
    columns: [
      { title: text('quality.standard'), share: 0.42 },
      { title: text('quality.answer'), share: 0.22 },
      { title: text('quality.note'), share: 0.36 },
    ],
    rows: standards.map(({ key, text: said }) => {
      const given = answers.find((one) => one.key === key);
      return [saidIn(sheet, said), given ? text(ANSWER_LABELS[given.answer].label) : '', given?.note ?? ''];
    }),
  });
}

function found(sheet: Sheet, { findings, visit, asOf }: PrintedVisit): void {
  const { text, locale } = sheet;
  heading(sheet, 2, { text: text('quality.findings') });
  if (findings.length === 0) return paragraphs(sheet, { text: text('visitReport.noFindings') });
  const day = formatDate(locale, startOfPortalDay(asOf));
  paragraphs(sheet, { text: text('visitReport.asOf', { day }) }, { quiet: true });
  for (const finding of findings) {
    const standard = visit.standards.find(({ key }) => key === finding.standard);
    findingBlock(sheet, { finding, standard: standard ? saidIn(sheet, standard.text) : null, asOf });
  }
}
