import type { PrintedSignatures } from '~/domain/agreements/printed';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import { facts, heading, paragraphs } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';

/** Who signed which document, when and how, as a PDF in the agreement's languages. */
export function signatureSheet(printed: PrintedSignatures): Promise<Buffer> {
  const { number, locales, institution, document } = printed;
  const [first = 'en'] = locales;
  const title = `${number}: ${textIn(first)('agreementPaper.sheet.title')}`;
  const sheet = openSheet({ locale: first, title, at: document.at });
  letterhead(sheet, { text: institution });
  for (const locale of locales) {
    const structure = sheet.doc.struct('Sect', { lang: locale });
    sheet.structure.add(structure);
    drawPart({ ...sheet, structure, locale, text: textIn(locale) }, printed);
    structure.end();
  }
  footers(sheet, [number, `SHA-256 ${document.sha256}`]);
  return closeSheet(sheet);
}

// A hash has no place to break; two equal halves are compared with ease.
const inHalves = (sha256: string) => `${sha256.slice(0, 32)}\n${sha256.slice(32)}`;

function drawPart(sheet: Sheet, { number, document, signatures, institution, organisation }: PrintedSignatures): void {
  const { text, locale } = sheet;
  const moment = (at: Date) => `${formatDateTime(locale, at, { seconds: true })} ${text('publicCalls.portalZone')}`;
  heading(sheet, 1, { text: text('agreementPaper.sheet.title') });
  paragraphs(sheet, { text: text('agreementPaper.sheet.lead', { number }) });
  facts(sheet, [
    { label: text('agreementPaper.sheet.document'), value: { text: inHalves(document.sha256) } },
    { label: text('agreementPaper.sheet.frozen'), value: { text: moment(document.at) } },
  ]);
  for (const side of ['institution', 'organisation'] as const) {
    heading(sheet, 2, { text: text(`agreementPaper.signature.${side}`) });
    paragraphs(sheet, { text: side === 'institution' ? institution : organisation });
    const signed = signatures.find((one) => one.side === side);
    if (!signed) {
      paragraphs(sheet, { text: text('agreementPaper.sheet.missing') }, { quiet: true });
      continue;
    }
    const { name, at, sha256, onPaper } = signed;
    facts(sheet, [
      ...(onPaper ? [] : [{ label: text('agreementPaper.sheet.by'), value: { text: name } }]),
      { label: text('agreementPaper.sheet.at'), value: { text: moment(at) } },
      {
        label: text('agreementPaper.sheet.way'),
        value: {
          text: onPaper ? text('agreementPaper.sheet.paper', { name }) : text('agreementPaper.sheet.portal'),
        },
      },
      { label: text('agreementPaper.sheet.signedHash'), value: { text: inHalves(sha256) } },
    ]);
  }
}
