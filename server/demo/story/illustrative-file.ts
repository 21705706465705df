import PDFDocument from 'pdfkit';
import type { FileSubject } from '~/domain/files/file-subject';
import type { Actor } from '~/domain/accounts/roles';
import { receiveWhole } from '#server/files/receive-whole';

/** Keeps a page that says that it is an example, as somebody would send a document; gives its id. */
export async function sendIllustrative(actor: Actor, subject: FileSubject, name: string, now: Date): Promise<string> {
  const bytes = await illustrativePdf(name);
  const source = (async function* () {
    yield await Promise.resolve(bytes);
  })();
  return (await receiveWhole({ actor, subject, name: `${name}.pdf`, source, now })).id;
}

function illustrativePdf(title: string): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 70, info: { Title: title } });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const bytes = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(pieces))));
  document.fontSize(18).text(title).moveDown().fontSize(12).text('An illustrative document of the demo.');
  document.end();
  return bytes;
}
