import { roleLabel } from '~/domain/accounts/labels';
import { byState, failuresOf, keepsNames, wayOf } from '~/domain/opening/minutes-parts';
import type { OpeningStatement, PubliclyReceived } from '~/domain/opening/statement';
import type { NamedLot } from '~/domain/calls/lot-names';
import { SUBMISSION_STATES } from '~/domain/submissions/status';
import type { Locale } from '~/domain/shared/locale';
import { emptyLocalized, inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { facts, heading, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { qrCode } from '../layout/qr-code';
import { closeSheet, keepTogether, openSheet, type Sheet } from '../layout/sheet';
import { table } from '../layout/table';

/** The minutes of one opening as they are printed. */
export interface PrintedMinutes {
  institution: Localized;
  title: Localized;
  lots: readonly NamedLot[];
  statement: OpeningStatement;
  sha256: string;
  signature: string;
  addresses: { record: string; statement: string; key: string };
}

/** The minutes of an opening as a PDF in one language; the same values make the same bytes. */
export function minutesDocument(minutes: PrintedMinutes, locale: Locale): Promise<Buffer> {
  const { statement, institution, title, sha256 } = minutes;
  const { reference, number } = statement;
  const name = `${reference}: ${inLanguage(title, locale)}`;
  const sheet = openSheet({ locale, title: name, at: statement.finishedAt });
  const { text } = sheet;
  letterhead(sheet, saidIn(sheet, institution));
  paragraphs(sheet, { text: text('openingPages.minutes.number', { number }) }, { quiet: true });
  heading(sheet, 1, { text: text('openingPages.minutes.title') });
  if (number > 1) paragraphs(sheet, { text: text('openingPages.minutes.again', { number }) }, { bold: true });
  facts(sheet, [
    { label: text('openingPages.call'), value: { ...saidIn(sheet, title), text: name } },
    { label: text('openingPages.deadline'), value: { text: toTheSecond(sheet, statement.closesAt) } },
    { label: text('openingPages.begun'), value: { text: toTheSecond(sheet, statement.startedAt) } },
    { label: text('openingPages.finished'), value: { text: toTheSecond(sheet, statement.finishedAt) } },
    { label: text('openingPages.via'), value: { text: text(wayOf(statement)) } },
  ]);
  present(sheet, statement);
  received(sheet, minutes);
  failures(sheet, statement);
  signature(sheet, minutes);
  footers(sheet, [text('openingPages.minutes.foot', { number, reference }), `SHA-256 ${sha256}`]);
  return closeSheet(sheet);
}

// A hash has no place to break; two equal halves are compared with ease.
const inHalves = (sha256: string) => `${sha256.slice(0, 32)}\n${sha256.slice(32)}`;

const toTheSecond = ({ locale, text }: Sheet, at: Date): string =>
  `${formatDateTime(locale, at, { seconds: true })} ${text('publicCalls.portalZone')}`;

function present(sheet: Sheet, { present: people }: OpeningStatement): void {
  const { text } = sheet;
  heading(sheet, 2, { text: text('openingPages.present') });
  if (people.length === 0) return paragraphs(sheet, { text: text('openingPages.present.nobody') });
  table(sheet, {
    columns: [
      { title: text('openingPages.present.name'), share: 0.4 },
      { title: text('openingPages.present.role'), share: 0.25 },
      { title: text('openingPages.present.at'), share: 0.35 },
    ],
    rows: people.map(({ name, role, at }) => [
      name,
      text(roleLabel(role)),
      formatDateTime(sheet.locale, at, { seconds: true }),
    ]),
  });
}

function received(sheet: Sheet, { statement, lots }: PrintedMinutes): void {
  const { text } = sheet;
  const all = byState(statement.received);
  for (const state of SUBMISSION_STATES) {
    heading(sheet, 2, { text: text(`openingPages.received.${state}`) });
    paragraphs(sheet, { text: text(`openingPages.received.${state}.sum`, { count: all[state].length }) });
    if (state === 'current' && keepsNames(statement)) paragraphs(sheet, { text: text('openingPages.namesKept') });
    submissions(sheet, all[state], lots);
  }
}

function failures(sheet: Sheet, { received: all, missing }: OpeningStatement): void {
  const { text } = sheet;
  const failed = failuresOf(all);
  heading(sheet, 2, { text: text('openingPages.failures') });
  if (missing > 0) paragraphs(sheet, { text: text('opening.missing', { count: missing }) }, { bold: true });
  if (failed.length === 0) {
    const key = all.length === 0 ? 'openingPages.failures.nothing' : 'openingPages.failures.none';
    return paragraphs(sheet, { text: text(key) });
  }
  paragraphs(sheet, { text: text('openingPages.failures.sum', { count: failed.length }) });
  table(sheet, {
    columns: [
      { title: text('openingPages.receipt'), share: 0.25 },
      { title: text('openingPages.reason'), share: 0.75 },
    ],
    rows: failed.map(({ receipt, failure }) => [receipt, text(failure)]),
  });
}

function submissions(sheet: Sheet, rows: readonly PubliclyReceived[], lots: readonly NamedLot[]): void {
  if (rows.length === 0) return;
  const { text, locale } = sheet;
  const named = rows.some(({ organisation }) => organisation !== undefined);
  const nameOf = (lot: string) => lots.find(({ key }) => key === lot)?.name ?? emptyLocalized();
  table(sheet, {
    columns: [
      { title: text('openingPages.receipt'), share: 0.18 },
      { title: text(named ? 'openingPages.organisationAndLot' : 'publicCalls.lot'), share: 0.27 },
      { title: text('openingPages.submittedAt'), share: 0.18 },
      { title: text('receipts.sha256'), share: 0.37 },
    ],
    rows: rows.map(({ receipt, organisation, lot, submittedAt, sha256 }) => [
      receipt,
      [organisation, inLanguage(nameOf(lot), locale) || lot].filter(Boolean).join('\n'),
      formatDateTime(locale, submittedAt, { seconds: true }),
      inHalves(sha256),
    ]),
  });
}

function signature(sheet: Sheet, { sha256, signature: value, addresses }: PrintedMinutes): void {
  const { text } = sheet;
  keepTogether(sheet, 300);
  heading(sheet, 2, { text: text('openingPages.signature') });
  paragraphs(sheet, { text: text('openingPages.signature.lead') });
  facts(sheet, [
    { label: text('openingPages.signature.sha256'), value: { text: inHalves(sha256) } },
    { label: text('openingPages.signature.value'), value: { text: value } },
    { label: text('openingPages.signature.record'), value: { text: addresses.statement } },
    { label: text('openingPages.signature.key'), value: { text: addresses.key } },
  ]);
  qrCode(sheet, {
    content: addresses.record,
    says: text('openingPages.qr', { address: addresses.record }),
    beside: [
      { text: text('openingPages.signature.published', { address: addresses.record }) },
      { text: text('openingPages.signature.how') },
    ],
  });
}
