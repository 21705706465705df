import PDFDocument from 'pdfkit';

/** So many points a side are more than any paper shows; a small file can hold far more. */
const MAX_SIDE = 2000;

/** A picture as pdfkit knows it after reading its head. */
interface OpenedImage {
  width: number;
  height: number;
}

/** True where a picture can be drawn whole: pdfkit knows its kind, it is of a bearable size, and its content can be read. */
export function isDrawable(picture: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const doc = new PDFDocument({ autoFirstPage: false });
    doc.on('data', () => undefined);
    doc.on('end', () => resolve(true));
    doc.on('error', () => resolve(false));
    try {
      // The types do not know the method.
      const opened = (doc as unknown as { openImage: (source: Buffer) => OpenedImage }).openImage(picture);
      if (!(opened.width > 0 && opened.width <= MAX_SIDE && opened.height > 0 && opened.height <= MAX_SIDE)) {
        return resolve(false);
      }
      doc.addPage().image(picture, 0, 0, { fit: [100, 100] });
      doc.end();
    } catch {
      resolve(false);
    }
  });
}
