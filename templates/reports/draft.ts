import type { Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDateTime, formatMoney } from '~/locales/formats';
import { facts, heading, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet } from '../layout/sheet';
import { answeredSections, type Answered } from './answered-sections';

/** An application as it is printed for its organisation. */
export interface PrintedDraft extends Answered {
  organisation: string;
  call: { reference: string; title: Localized };
  lot: Localized;
  at: Date;
  /** It is what was submitted, and stays so. */
  isSubmitted: boolean;
}

/** A draft with all its answers as a PDF in one language; every page says whether it is submitted. */
export function draftDocument(draft: PrintedDraft, locale: Locale): Promise<Buffer> {
  const { organisation, call, lot, context, at } = draft;
  const sheet = openSheet({ locale, title: `${call.reference}: ${inLanguage(lot, locale)}`, at });
  const { text } = sheet;
  const kind = draft.isSubmitted ? 'submitted' : 'draft';
  const printed = `${formatDateTime(locale, at, { seconds: true })} ${text('publicCalls.portalZone')}`;
  letterhead(sheet, { text: organisation });
  paragraphs(sheet, { text: text(`formPdf.${kind}.state`) }, { bold: true });
  heading(sheet, 1, saidIn(sheet, lot));
  facts(sheet, [
    { label: text('formPdf.organisation'), value: { text: organisation } },
    { label: text('formPdf.call', { reference: call.reference }), value: saidIn(sheet, call.title) },
    { label: text('publicCalls.lot.ceiling'), value: { text: formatMoney(locale, context.ceiling) } },
    { label: text('formPdf.printed'), value: { text: printed } },
  ]);
  answeredSections(sheet, draft);
  footers(sheet, [text(`formPdf.${kind}.foot`, { reference: call.reference, at: printed }), organisation]);
  return closeSheet(sheet);
}
