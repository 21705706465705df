import type { PrintedAgreement, PrintedClause, PrintedPart } from '~/domain/agreements/printed';
import { textIn } from '~/locales/text-in';
import { facts, heading, list, paragraphs } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';
import { table } from '../layout/table';
import { watermark } from '../layout/watermark';
import { signatureBlocks } from './signature-blocks';

/** An agreement or an amendment of it as a PDF, one language after the other; the same printed agreement makes the same bytes. */
export function agreementDocument(agreement: PrintedAgreement): Promise<Buffer> {
  const { number, kind, at, parts } = agreement;
  const [first] = parts;
  if (!first) throw new RangeError('An agreement is written in at least one language');
  const sheet = openSheet({ locale: first.locale, title: first.title, at: new Date(at) });
  parts.forEach((part, index) => {
    if (index > 0) sheet.doc.addPage();
    drawPart(sheetOf(sheet, part), part, kind === undefined);
  });
  footers(sheet, number === null ? [sheet.text('agreementPaper.draftFoot')] : [`${number}, ${first.head.name}`]);
  if (number === null) watermark(sheet, sheet.text('agreementPaper.draft'));
  return closeSheet(sheet);
}

/** The same paper, in the language of one part. */
function sheetOf(sheet: Sheet, { locale }: PrintedPart): Sheet {
  const structure = sheet.doc.struct('Sect', { lang: locale });
  sheet.structure.add(structure);
  return { ...sheet, structure, locale, text: textIn(locale) };
}

function drawPart(sheet: Sheet, part: PrintedPart, isSigned: boolean): void {
  const { text, structure } = sheet;
  letterhead(sheet, { text: part.head.name }, part.head);
  heading(sheet, 1, { text: part.title });
  paragraphs(sheet, { text: part.date }, { quiet: true });
  part.parties.forEach(({ party, address, person }, at) => {
    if (at > 0) paragraphs(sheet, { text: text('agreementPaper.and') });
    const represented = person && text('agreementPaper.represented', { person });
    paragraphs(sheet, { text: party }, { bold: true });
    paragraphs(sheet, { text: [address, represented].filter(Boolean).join('\n') });
  });
  part.clauses.forEach((one, at) => {
    clause(sheet, one, at + 1);
  });
  if (isSigned) signatureBlocks(sheet, part.parties, part.clauses.length + 1);
  structure.end();
}

function clause(sheet: Sheet, { heading: title, paragraphs: texts, facts: rows, ...rest }: PrintedClause, at: number) {
  heading(sheet, 2, { text: `${at}. ${title}` });
  for (const paragraph of texts) paragraphs(sheet, { text: paragraph });
  facts(
    sheet,
    rows.map(({ label, value }) => ({ label, value: { text: value } })),
  );
  if (rest.table) table(sheet, rest.table);
  if (rest.items.length > 0) {
    list(
      sheet,
      rest.items.map((item) => ({ text: item })),
    );
  }
  for (const paragraph of rest.after) paragraphs(sheet, { text: paragraph });
}
