import type { Addendum, CallNames } from '~/domain/calls/published-call';
import type { CallContent } from '~/domain/calls/schema';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDate, formatDateTime } from '~/locales/formats';
import { facts, heading, list, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';
import { decisions } from './call-decisions';
import { lots } from './call-lots';
import { dates, eligibility, form, purpose, terms } from './call-sections';

/** A published call as it is printed: only what was said, nothing that the clock changes. */
export interface PrintedCall {
  reference: string;
  publishedAt: Date;
  number: number;
  at: Date;
  sha256: string;
  content: CallContent;
  names: CallNames;
  addenda: readonly Addendum[];
  cancelled: { at: Date; reason: Localized } | null;
}

/** The call as a PDF in one language. */
export function callDocument(call: PrintedCall, locale: Locale, address: string): Promise<Buffer> {
  const { reference, content, names } = call;
  const title = `${reference}: ${inLanguage(content.about.title, locale)}`;
  const sheet = openSheet({ locale, title, at: call.cancelled?.at ?? call.at });
  const { text } = sheet;
  letterhead(sheet, saidIn(sheet, names.institution));
  paragraphs(sheet, { text: text('publicCalls.callOf', { reference }) }, { quiet: true });
  heading(sheet, 1, saidIn(sheet, content.about.title));
  if (!content.about.languages.includes(locale)) paragraphs(sheet, { text: text('publicCalls.notInLanguage') });
  if (call.cancelled) cancelled(sheet, call.cancelled);
  paragraphs(sheet, saidIn(sheet, content.about.summary));
  facts(sheet, [
    { label: text('publicCalls.programme'), value: saidIn(sheet, names.programme) },
    { label: text('publicCalls.publishedOn'), value: { text: formatDateTime(locale, call.publishedAt) } },
    { label: text('publicCalls.version'), value: { text: versionOf(sheet, call) } },
    { label: text('publicCalls.address'), value: { text: address } },
  ]);
  lots(sheet, call);
  dates(sheet, call);
  purpose(sheet, call);
  eligibility(sheet, call);
  form(sheet, call);
  decisions(sheet, call);
  terms(sheet, call);
  addenda(sheet, call.addenda);
  footers(sheet, [
    text('publicCalls.pdf.foot', { reference, version: versionOf(sheet, call) }),
    text('publicCalls.pdf.digest', { sha256: call.sha256 }),
  ]);
  return closeSheet(sheet);
}

function versionOf({ text, locale }: Sheet, { number, at }: PrintedCall): string {
  return text('publicCalls.versionOf', { number, day: formatDateTime(locale, at) });
}

function cancelled(sheet: Sheet, { at, reason }: NonNullable<PrintedCall['cancelled']>): void {
  heading(sheet, 2, { text: sheet.text('publicCalls.cancelled.title') });
  paragraphs(sheet, { text: `${sheet.text('publicCalls.cancelled.on')} ${formatDate(sheet.locale, at)}` });
  paragraphs(sheet, saidIn(sheet, reason));
}

function addenda(sheet: Sheet, all: readonly Addendum[]): void {
  if (all.length === 0) return;
  const { text, locale } = sheet;
  heading(sheet, 2, { text: text('publicCalls.addenda') });
  for (const { number, at, reason, changed } of all) {
    heading(sheet, 3, { text: text('publicCalls.addendum.of', { number, day: formatDateTime(locale, at) }) });
    paragraphs(sheet, saidIn(sheet, reason));
    paragraphs(sheet, { text: text('publicCalls.addendum.changed') });
    list(
      sheet,
      changed.map((section) => ({ text: text(`calls.section.${section}`) })),
    );
  }
}
