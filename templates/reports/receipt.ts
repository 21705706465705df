import type { Locale } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import type { SubmittedFile } from '~/domain/submissions/content';
import type { SubmissionState } from '~/domain/submissions/status';
import { formatBytes, formatDateTime } from '~/locales/formats';
import { facts, heading, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { qrCode } from '../layout/qr-code';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';

/** What a receipt says on paper. */
export interface PrintedReceipt {
  receipt: string;
  /** Lets whoever holds the receipt check it without an account. */
  code: string;
  institution: Localized;
  organisation: string;
  call: { reference: string; title: Localized };
  lot: Localized;
  /** Counts the submissions of the application, from 1. */
  number: number;
  submittedAt: Date;
  closesAt: Date;
  signatory: string;
  /** Hex. */
  sha256: string;
  /** Without names where the call seals strictly. */
  files: readonly SubmittedFile[];
  state: SubmissionState;
}

interface Addresses {
  /** Where the receipt is checked by hand. */
  page: string;
  /** The same with number and code in it. */
  exact: string;
}

/** A receipt as a PDF in one language. */
export function receiptDocument(of: PrintedReceipt, locale: Locale, addresses: Addresses): Promise<Buffer> {
  const { receipt, institution, organisation, call, lot, number, submittedAt, closesAt, signatory, sha256, state } = of;
  const sheet = openSheet({ locale, title: `${receipt}: ${call.reference}`, at: submittedAt });
  const { text } = sheet;
  letterhead(sheet, saidIn(sheet, institution));
  paragraphs(sheet, { text: text('receipts.pdf.kind') }, { quiet: true });
  heading(sheet, 1, { text: text('receipts.of', { receipt }) });
  if (state !== 'current') paragraphs(sheet, { text: text(`receipts.stands.${state}`) }, { bold: true });
  facts(sheet, [
    { label: text('receipts.submittedAt'), value: { text: onBothClocks(sheet, submittedAt) } },
    { label: text('receipts.deadline'), value: { text: onBothClocks(sheet, closesAt) } },
    { label: text('receipts.organisation'), value: { text: organisation } },
    { label: text('receipts.call', { reference: call.reference }), value: saidIn(sheet, call.title) },
    { label: text('receipts.lot'), value: saidIn(sheet, lot) },
    { label: text('receipts.number'), value: { text: String(number) } },
    { label: text('receipts.signatory'), value: { text: signatory } },
  ]);
  paragraphs(sheet, { text: text('receipts.meaning') }, { quiet: true, size: 9 });
  heading(sheet, 2, { text: text('receipts.sha256') });
  paragraphs(sheet, { text: sha256 });
  submittedFiles(sheet, of.files);
  heading(sheet, 2, { text: text('receipts.check.title') });
  qrCode(sheet, {
    content: addresses.exact,
    says: text('receipts.pdf.qr', { receipt }),
    beside: [
      { text: `${receipt}   ${text('receipts.codeOf', { code: of.code })}` },
      { text: text('receipts.pdf.how', { address: addresses.page }) },
    ],
  });
  footers(sheet, [`${receipt}, ${call.reference}`, organisation]);
  return closeSheet(sheet);
}

/** An instant to the second, in Ashgabat and in UTC. */
function onBothClocks({ locale, text }: Sheet, at: Date): string {
  const here = `${formatDateTime(locale, at, { seconds: true })} ${text('publicCalls.portalZone')}`;
  return `${here}\n${formatDateTime(locale, at, { zone: 'UTC', seconds: true })} UTC`;
}

function submittedFiles(sheet: Sheet, files: readonly SubmittedFile[]): void {
  const { text, locale } = sheet;
  heading(sheet, 2, { text: text('receipts.files') });
  if (files.length === 0) return paragraphs(sheet, { text: text('receipts.noFiles') }, { quiet: true });
  if (files.some(({ name }) => name === '')) paragraphs(sheet, { text: text('receipts.unnamed') }, { quiet: true });
  files.forEach(({ name, size, sha256 }, at) => {
    const called = name || text('receipts.file', { number: at + 1 });
    paragraphs(sheet, { text: `${at + 1}. ${called} (${formatBytes(locale, size)})\n${sha256}` }, { size: 9 });
  });
}
