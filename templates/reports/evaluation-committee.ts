import { PART_LABELS } from '~/domain/committee/labels';
import type {
  ReportContent,
  ReportedConflict,
  ReportedMeeting,
  ReportedSeat,
} from '~/domain/evaluation-report/content';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { facts, heading, paragraphs } from '../layout/blocks';
import type { Sheet } from '../layout/sheet';
import { table } from '../layout/table';
import { instant } from './evaluation-words';

/** Who sat on the committee, when they declared impartiality, who left and who was recused. */
export function committeePart(sheet: Sheet, { order, quorum, seats }: ReportContent): void {
  const { text, locale } = sheet;
  heading(sheet, 2, { text: text('report.paper.committee') });
  const day = formatDate(locale, startOfPortalDay(order.day));
  paragraphs(sheet, { text: text('report.paper.order', { number: order.number, day, quorum }) });
  table(sheet, {
    columns: [
      { title: text('report.paper.name'), share: 0.2 },
      { title: text('report.signatures.part'), share: 0.16 },
      { title: text('report.paper.institution'), share: 0.2 },
      { title: text('report.paper.impartial'), share: 0.22 },
      { title: text('report.paper.remark'), share: 0.22 },
    ],
    rows: seats.map((seat) => [
      seat.name,
      text(PART_LABELS[seat.part]),
      inLanguage(seat.institution, locale),
      seat.impartialAt ? formatDate(locale, new Date(seat.impartialAt)) : '–',
      remarksOn(sheet, seat),
    ]),
  });
}

function remarksOn({ text, locale }: Sheet, { isRecused, isActingChair, left }: ReportedSeat): string {
  const remarks = [
    ...(isActingChair ? [text('report.paper.actingChair')] : []),
    ...(isRecused ? [text('report.paper.recused')] : []),
  ];
  if (left) {
    const said = { at: formatDate(locale, new Date(left.at)), reason: left.reason };
    remarks.push(text(left.sheets === 'kept' ? 'report.paper.left.kept' : 'report.paper.left.void', said));
  }
  return remarks.join('\n');
}

/** Which conflicts of interests there were, and what came of each. */
export function conflictsPart(sheet: Sheet, { conflicts, declarations }: ReportContent): void {
  const { text } = sheet;
  heading(sheet, 2, { text: text('report.paper.conflicts') });
  const sum = conflicts.length === 0 ? 'report.paper.conflicts.none' : 'report.paper.conflicts.sum';
  paragraphs(sheet, { text: text(sum, { count: declarations }) });
  if (conflicts.length === 0) return;
  table(sheet, {
    columns: [
      { title: text('report.paper.name'), share: 0.25 },
      { title: text('report.paper.organisation'), share: 0.25 },
      { title: text('report.paper.source'), share: 0.25 },
      { title: text('report.paper.outcome'), share: 0.25 },
    ],
    rows: conflicts.map((conflict) => [
      conflict.name,
      conflict.organisation,
      sourcesOf(sheet, conflict),
      outcomeOf(sheet, conflict),
    ]),
  });
}

function sourcesOf({ text }: Sheet, { isDeclared, detected }: ReportedConflict): string {
  const found = detected.map((kind) => text(`report.detected.${kind}`));
  return [...(isDeclared ? [text('report.paper.declared')] : []), ...found].join(', ');
}

function outcomeOf({ text }: Sheet, { recused, lifted }: ReportedConflict): string {
  if (lifted !== null) return text('report.paper.lifted', { reason: lifted });
  return text(recused ? 'report.paper.isRecused' : 'report.paper.noConflict');
}

/** The committee's meetings about the lot. */
export function meetingsPart(sheet: Sheet, { meetings }: ReportContent): void {
  const { text } = sheet;
  heading(sheet, 2, { text: text('report.paper.meetings') });
  if (meetings.length === 0) paragraphs(sheet, { text: text('report.paper.meetings.none') });
  for (const meeting of meetings) {
    const { number, heldAt, place } = meeting;
    heading(sheet, 3, { text: text('report.paper.meeting', { number, at: instant(sheet, heldAt), place }) });
    facts(sheet, meetingRows(sheet, meeting));
  }
}

function meetingRows({ text }: Sheet, { present, absent, recused, quorum, decisions }: ReportedMeeting) {
  const names = (all: readonly string[]) => ({ text: all.join(', ') || text('report.paper.nobody') });
  const reached = quorum.reached ? 'report.paper.quorum.reached' : 'report.paper.quorum.missed';
  return [
    { label: text('report.paper.present'), value: names(present) },
    { label: text('report.paper.absent'), value: names(absent) },
    { label: text('report.paper.kept'), value: names(recused) },
    {
      label: text('report.paper.quorum'),
      value: { text: text(reached, { present: quorum.present, needed: quorum.needed }) },
    },
    { label: text('report.paper.decisions'), value: { text: decisions } },
  ];
}
