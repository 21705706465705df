import { ParseSpeeds, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { watermarkPage } from '#templates/layout/watermark';

/** A document of somebody else's without its title, author, programs and dates. Throws where it is encrypted or no whole PDF. */
export async function unnamedPdf(bytes: Buffer): Promise<Buffer> {
  const document = await openPdf(bytes);
  forgetProperties(document);
  return Buffer.from(await document.save());
}

/** The same document with the words across each of its pages. Throws where it is encrypted or no whole PDF. */
export async function stampedPdf(bytes: Buffer, words: string, { unnamed }: { unnamed: boolean }): Promise<Buffer> {
  const document = await openPdf(bytes);
  if (unnamed) forgetProperties(document);
  const marks = new Map<string, Awaited<ReturnType<typeof markOf>>>();
  for (const page of document.getPages()) {
    const { x, y, width, height } = page.getMediaBox();
    const size = `${width} ${height}`;
    const mark = marks.get(size) ?? (await markOf(document, [width, height], words));
    marks.set(size, mark);
    page.drawPage(mark, { x, y, width, height });
  }
  return Buffer.from(await document.save());
}

/** Slowly, a piece at a time: the process serves others meanwhile. */
const openPdf = (bytes: Buffer) =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Medium, throwOnInvalidObject: true });

async function markOf(document: PDFDocument, size: readonly [number, number], words: string) {
  const [mark] = await document.embedPdf(await watermarkPage(size, words));
  if (!mark) throw new Error('A watermark has a page');
  return mark;
}

function forgetProperties(document: PDFDocument): void {
  delete document.context.trailerInfo.Info;
  document.catalog.delete(PDFName.of('Metadata'));
}
