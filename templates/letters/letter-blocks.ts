import type { PrintedLetter } from '~/domain/letters/printed';
import { qrCode } from '../layout/qr-code';
import { asArtifact, INK, keepTogether, LINE, QUIET, type Sheet } from '../layout/sheet';
import { momentIn } from './letter-values';

const GAP = 20;
/** Of the width, for number and date; the rest is the addressee's. */
const LEFT_SHARE = 0.42;

/** Number and date at the left, the addressee at the right, as official letters begin. */
export function numberAndAddressee(sheet: Sheet, { issued, date, addressee }: PrintedLetter): void {
  const { doc, structure, left, width, text } = sheet;
  const top = doc.y;
  const says = (said: string, font: 'regular' | 'bold', x: number, room: number) =>
    structure.add(doc.struct('P', {}, () => void doc.font(font).text(said, x, doc.y, { width: room })));
  const leftRoom = width * LEFT_SHARE - GAP;
  if (issued) says(text('letters.number', { number: issued.number }), 'bold', left, leftRoom);
  says(date, 'regular', left, leftRoom);
  const leftEnd = doc.y;
  doc.y = top;
  const [organisation = '', ...rest] = addressee;
  const x = left + width * LEFT_SHARE;
  says(organisation, 'bold', x, width - width * LEFT_SHARE);
  if (rest.length > 0) says(rest.join('\n'), 'regular', x, width - width * LEFT_SHARE);
  doc.x = left;
  doc.y = Math.max(doc.y, leftEnd) + 14;
}

/** What the letter is about, never alone at the foot of a page. */
export function subjectLine(sheet: Sheet, subject: string): void {
  const { doc, structure, left, width } = sheet;
  keepTogether(sheet, 80);
  structure.add(doc.struct('H1', {}, () => void doc.font('bold').fontSize(13).text(subject, left, doc.y, { width })));
  doc.font('regular').fontSize(10);
  doc.y += 8;
}

/** Room of the signature with the code below it, in points: they stay on one page. */
const TOGETHER = 220;

/** A signature is never alone on a page: the last paragraph goes with it. */
export function keepWithSignature(sheet: Sheet, paragraph: string): void {
  keepTogether(sheet, sheet.doc.heightOfString(paragraph, { width: sheet.width }) + TOGETHER);
}

/** Who signed and when, on a line, and how to check the letter. */
export function signature(sheet: Sheet, issued: NonNullable<PrintedLetter['issued']>): void {
  const { doc, structure, left, width, locale, text } = sheet;
  keepTogether(sheet, TOGETHER);
  doc.y += 10;
  const top = doc.y;
  const room = width * 0.5;
  const says = (said: string, font: 'regular' | 'bold', x: number, look: { size: number; color: string }) =>
    structure.add(
      doc.struct('P', {}, () => {
        doc.font(font).fontSize(look.size).fillColor(look.color);
        doc.text(said, x, doc.y, { width: room - GAP });
      }),
    );
  if (issued.office) says(issued.office, 'regular', left, { size: 10, color: INK });
  const leftEnd = doc.y;
  doc.y = top;
  says(issued.signatory, 'bold', left + room, { size: 10, color: INK });
  const line = Math.max(doc.y, leftEnd) + 2;
  asArtifact(sheet, () => {
    doc
      .moveTo(left, line)
      .lineTo(left + width, line)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
  });
  doc.y = line + 4;
  says(text('letters.signed', { at: momentIn(locale, text, issued.at) }), 'regular', left + room, {
    size: 8.5,
    color: QUIET,
  });
  doc.font('regular').fontSize(10).fillColor(INK);
  doc.x = left;
  doc.y += 14;
  qrCode(sheet, {
    content: issued.address,
    says: text('letters.check.qr', { number: issued.number }),
    beside: [
      { text: text('letters.check') },
      { text: text('letters.check.code', { code: issued.code }) },
      { text: text('letters.check.how', { address: issued.address }) },
    ],
  });
}
