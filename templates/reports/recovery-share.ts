import type { Locale } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';
import { facts, heading, list, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { qrCode } from '../layout/qr-code';
import { closeSheet, openSheet } from '../layout/sheet';

/** A recovery share as an institution keeps it on paper. */
export interface PrintedRecovery {
  institution: Localized;
  call: { reference: string; title: Localized };
  /** In groups. */
  code: string;
  generation: number;
  madeAt: Date;
  /** How many shares open the call; this sheet counts as one. */
  needed: number;
}

const GROUPS_A_LINE = 6;

/** The sheet with the code of a recovery share, what it is for, and who has had it in their hands. */
export function recoveryDocument(recovery: PrintedRecovery, locale: Locale): Promise<Buffer> {
  const { institution, call, code, generation, madeAt, needed } = recovery;
  const sheet = openSheet({ locale, title: `${call.reference}: recovery ${generation}`, at: madeAt });
  const { text } = sheet;
  const made = `${formatDateTime(locale, madeAt, { seconds: true })} ${text('publicCalls.portalZone')}`;
  letterhead(sheet, saidIn(sheet, institution));
  paragraphs(sheet, { text: text('sealing.paper.secret') }, { bold: true });
  heading(sheet, 1, { text: text('sealing.recovery.name') });
  facts(sheet, [
    { label: text('formPdf.call', { reference: call.reference }), value: saidIn(sheet, call.title) },
    { label: text('sealing.paper.made'), value: { text: made } },
    { label: text('sealing.paper.number'), value: { text: String(generation) } },
  ]);
  heading(sheet, 2, { text: text('sealing.paper.code') });
  for (const line of linesOf(code)) paragraphs(sheet, { text: line }, { bold: true, size: 15 });
  sheet.doc.y += 4;
  qrCode(sheet, {
    content: code.replaceAll(' ', ''),
    says: text('sealing.recovery.qrCode'),
    beside: [{ text: text('sealing.paper.qrCode') }, { text: text('sealing.paper.typing') }],
  });
  heading(sheet, 2, { text: text('sealing.paper.use') });
  list(sheet, [
    { text: text('sealing.recovery.counts', { needed }) },
    { text: text('sealing.paper.keep') },
    { text: text('sealing.paper.earlier') },
    { text: text('sealing.paper.audited') },
  ]);
  heading(sheet, 2, { text: text('sealing.paper.hands') });
  for (const row of [1, 2]) paragraphs(sheet, { text: `${row}. ${text('sealing.paper.hand')} ${'_'.repeat(46)}` });
  footers(sheet, [text('sealing.paper.foot', { reference: call.reference, at: made })]);
  return closeSheet(sheet);
}

function linesOf(code: string): string[] {
  const groups = code.split(' ');
  const count = Math.ceil(groups.length / GROUPS_A_LINE);
  return Array.from({ length: count }, (_, at) =>
    groups.slice(at * GROUPS_A_LINE, (at + 1) * GROUPS_A_LINE).join('   '),
  );
}
