import PDFDocument from 'pdfkit';
import { create } from 'qrcode';
import { documentFont } from '#templates/layout/fonts';
import type { PrintedLetter } from '~/domain/letters/printed';

const LEFT = 56;
const WIDTH = 483;
type Font = 'regular' | 'bold';

/** The same words, lines and code on the same pages by pdfkit alone: no tags, no blocks, nothing kept together. */
export function bareLetter(letter: PrintedLetter): Promise<Buffer> {
  const font = documentFont('regular') as unknown as string;
  const doc = new PDFDocument({ size: 'A4', margins: { top: 56, bottom: 76, left: LEFT, right: LEFT }, font });
  const pieces: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(pieces))));
  doc.on('data', (piece: Buffer) => pieces.push(piece));
  doc.registerFont('regular', font).registerFont('bold', documentFont('bold') as unknown as string);
  doc.lineGap(2);
  const say = (text: string, size = 10, name: Font = 'regular') => doc.font(name).fontSize(size).text(text, LEFT);
  const rule = () =>
    doc
      .moveTo(LEFT, doc.y)
      .lineTo(LEFT + WIDTH, doc.y)
      .lineWidth(0.5)
      .stroke();
  say(letter.head.name, 11, 'bold');
  say(letter.head.lines.join('\n'), 8.5);
  rule();
  say(`${letter.issued?.number}, ${letter.date}`, 10, 'bold');
  say(letter.addressee.join('\n'));
  say(letter.subject, 14, 'bold');
  for (const paragraph of letter.paragraphs) say(paragraph);
  for (const { label, value } of letter.facts) {
    const top = doc.y;
    doc.font('bold').text(label, LEFT, top, { width: 140 });
    doc.font('regular').text(value, LEFT + 150, top, { width: WIDTH - 150 });
  }
  for (const row of [letter.scores?.columns ?? [], ...(letter.scores?.rows ?? [])]) {
    const top = doc.y;
    row.forEach((cell, at) => doc.fontSize(8.5).text(cell, LEFT + (at === 0 ? 0 : 170 + at * 62), top, { width: 160 }));
    doc.y = top + 18;
    rule();
  }
  say(letter.scores?.total ?? '', 10, 'bold');
  for (const { heading, items } of letter.lists) {
    say(heading, 12, 'bold');
    for (const item of items) say(`•  ${item}`);
  }
  for (const paragraph of letter.closing) say(paragraph);
  const { issued } = letter;
  say([issued?.office, issued?.signatory, issued?.at, issued?.address, issued?.code].join('\n'));
  modules(doc, issued?.address ?? '');
  doc.end();
  return whole;
}

function modules(doc: PDFKit.PDFDocument, content: string): void {
  const code = create(content, { errorCorrectionLevel: 'M' }).modules;
  const unit = 112 / code.size;
  for (let row = 0; row < code.size; row += 1) {
    for (let column = 0; column < code.size; column += 1) {
      if (code.get(row, column)) doc.rect(LEFT + column * unit, 500 + row * unit, unit, unit);
    }
  }
  doc.fill();
}
