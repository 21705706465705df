import PDFDocument from 'pdfkit';
import { documentFont } from './fonts';
import { asArtifact, QUIET, type Sheet } from './sheet';

/** Words across every page of a document that say who took it along; light enough to read through. Call it last. */
export function watermark(sheet: Sheet, words: string): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    const { margins } = doc.page;
    const kept = { ...margins };
    Object.assign(margins, { top: 0, bottom: 0 });
    asArtifact(sheet, () => across(doc, words));
    Object.assign(margins, kept);
  }
}

/** A page of this size, in points, with nothing but the words: to be laid over another document's page. */
export function watermarkPage([width, height]: readonly [number, number], words: string): Promise<Buffer> {
  const doc = new PDFDocument({ size: [width, height], margin: 0, font: documentFont('regular') as unknown as string });
  doc.registerFont('regular', documentFont('regular') as unknown as string);
  across(doc, words);
  return bytesOf(doc);
}

/** A picture as a document of one page, with the words across it. Throws where it is no whole JPEG or PNG. */
export function markedPicture(picture: Buffer, words: string): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin: 28, font: documentFont('regular') as unknown as string });
  doc.registerFont('regular', documentFont('regular') as unknown as string);
  const { width, height } = doc.page;
  doc.image(picture, 28, 28, { fit: [width - 56, height - 56], align: 'center', valign: 'center' });
  across(doc, words);
  return bytesOf(doc);
}

/** Once along the diagonal, and once at the foot where it can be read. */
function across(doc: PDFKit.PDFDocument, words: string): void {
  const { width, height } = doc.page;
  const angle = (Math.atan2(height, width) * 180) / Math.PI;
  doc.save().font('regular').fillColor(QUIET);
  const long = Math.hypot(width, height) * 0.8;
  const size = Math.max(6, Math.min(40, (long / doc.fontSize(10).widthOfString(words)) * 10));
  doc.fontSize(size).fillOpacity(0.14);
  const drawn = doc.widthOfString(words);
  doc.rotate(-angle, { origin: [width / 2, height / 2] });
  doc.text(words, (width - drawn) / 2, (height - size) / 2, { lineBreak: false });
  doc.restore();
  doc.save().fontSize(7).fillOpacity(0.8).fillColor(QUIET);
  doc.text(words, 14, height - 14, { lineBreak: false });
  doc.restore().fillOpacity(1);
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (piece: Buffer) => pieces.push(piece));
    doc.on('end', () => resolve(Buffer.concat(pieces)));
    doc.on('error', reject);
  });
  doc.end();
  return whole;
}
