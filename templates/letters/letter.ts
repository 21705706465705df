import type { PrintedLetter } from '~/domain/letters/printed';
import { heading, facts, list, paragraphs } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';
import { table } from '../layout/table';
import { watermark } from '../layout/watermark';
import { keepWithSignature, numberAndAddressee, signature, subjectLine } from './letter-blocks';

/** What documents bear that were not issued: it is no instant of theirs. */
const NO_INSTANT = new Date(0);

/** A letter as a PDF; the same printed letter makes the same bytes. */
export function letterDocument(letter: PrintedLetter): Promise<Buffer> {
  const { locale, head, issued, subject } = letter;
  const title = issued ? `${issued.number}: ${subject}` : subject;
  const sheet = openSheet({ locale, title, at: issued ? new Date(issued.at) : NO_INSTANT });
  const { text } = sheet;
  letterhead(sheet, { text: head.name }, head);
  numberAndAddressee(sheet, letter);
  subjectLine(sheet, subject);
  for (const paragraph of letter.paragraphs) paragraphs(sheet, { text: paragraph });
  facts(
    sheet,
    letter.facts.map(({ label, value }) => ({ label, value: { text: value } })),
  );
  scores(sheet, letter.scores);
  for (const { heading: title, items } of letter.lists) {
    heading(sheet, 2, { text: title });
    list(
      sheet,
      items.map((item) => ({ text: item })),
    );
  }
  for (const [at, paragraph] of letter.closing.entries()) {
    if (issued && at === letter.closing.length - 1) keepWithSignature(sheet, paragraph);
    paragraphs(sheet, { text: paragraph });
  }
  if (issued) signature(sheet, issued);
  footers(sheet, [issued ? `${issued.number}, ${head.name}` : text('letters.draft')]);
  if (!issued) watermark(sheet, text('letters.draft.mark'));
  return closeSheet(sheet);
}

function scores(sheet: Sheet, shown: PrintedLetter['scores']): void {
  if (!shown) return;
  const { text } = sheet;
  heading(sheet, 2, { text: text('letters.scores') });
  const { columns, rows, total } = shown;
  const share = 0.52 / Math.max(columns.length - 1, 1);
  if (rows.length > 0) {
    table(sheet, {
      columns: columns.map((title, at) => ({ title, share: at === 0 ? 0.48 : share, numeric: at > 0 })),
      rows,
    });
  }
  paragraphs(sheet, { text: total }, { bold: true });
}
