import PDFDocument from 'pdfkit';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import type { Text } from '~/locales/text';
import { documentFont } from './fonts';

export const INK = '#0b1f2a';
export const QUIET = '#44545c';
export const BRAND = '#0f5c4d';
export const LINE = '#b9c4c9';

const MARGINS = { top: 56, bottom: 76, left: 56, right: 56 };

/** A document while it is drawn: every block takes it and goes on where the last one ended. */
export interface Sheet {
  doc: PDFKit.PDFDocument;
  /** What screen readers walk through; blocks hang themselves below it. */
  structure: PDFKit.PDFStructureElement;
  locale: Locale;
  text: Text;
  left: number;
  /** Between the margins, in points. */
  width: number;
}

interface NewSheet {
  locale: Locale;
  title: string;
  /** The instant that the document speaks of; the same values make the same bytes. */
  at: Date;
}

/** A tagged A4 document (PDF/UA) with embedded fonts. */
export function openSheet({ locale, title, at }: NewSheet): Sheet {
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    pdfVersion: '1.7',
    // The types do not know this subset yet.
    subset: 'PDF/UA' as 'PDF/A-2',
    tagged: true,
    lang: locale,
    displayTitle: true,
    bufferPages: true,
    font: documentFont('regular') as unknown as string,
    info: { Title: title, CreationDate: at, ModDate: at },
  });
  doc.registerFont('regular', documentFont('regular') as unknown as string);
  doc.registerFont('bold', documentFont('bold') as unknown as string);
  doc.font('regular').fontSize(10).fillColor(INK).lineGap(2);
  const structure = doc.struct('Document');
  doc.addStructure(structure);
  const width = doc.page.width - MARGINS.left - MARGINS.right;
  return { doc, structure, locale, text: textIn(locale), left: MARGINS.left, width };
}

/** Begins a page where less than `height` points are left on this one. */
export function keepTogether({ doc }: Sheet, height: number): void {
  if (doc.y + height > doc.page.height - MARGINS.bottom) doc.addPage();
}

/** Draws what says nothing to who listens: lines, repeated headings, page numbers. */
export function asArtifact({ doc }: Sheet, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}

/** The finished document. */
export function closeSheet({ doc, structure }: Sheet): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (piece: Buffer) => pieces.push(piece));
    doc.on('end', () => resolve(Buffer.concat(pieces)));
    doc.on('error', reject);
  });
  structure.end();
  doc.end();
  return whole;
}
