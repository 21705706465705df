import { describe, expect, it } from 'vitest';
import type { MessageKey } from '~/domain/shared/message-key';
import { ContentInspection } from '#server/files/content-inspection';
import { identifyContent } from '#server/files/identify-content';
import { samples, zipOf } from '#tests/factories/file-samples';

function identify(name: string, bytes: Buffer, pieceSize = 7) {
  const inspection = new ContentInspection();
  for (let at = 0; at < bytes.length; at += pieceSize) inspection.take(bytes.subarray(at, at + pieceSize));
  return identifyContent({
    name,
    inspected: inspection.result(),
    stream: async function* () {
      yield bytes;
    },
    read: async (start, end) => bytes.subarray(start, end),
  });
}

describe('what a content is', () => {
  it.each([
    ['a.pdf', samples.pdf(), 'application/pdf'],
    ['a.docx', samples.docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.xlsx', samples.xlsx(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.odt', samples.odt(), 'application/vnd.oasis.opendocument.text'],
    ['a.ods', samples.ods(), 'application/vnd.oasis.opendocument.spreadsheet'],
    ['a.jpg', samples.jpeg(), 'image/jpeg'],
    ['a.png', samples.png(), 'image/png'],
    ['a.webp', samples.webp(), 'image/webp'],
    ['a.heic', samples.heic(), 'image/heic'],
    ['a.txt', samples.text(), 'text/plain'],
    ['a.csv', Buffer.from('\ufeffname;sum\nAýna <aýna@example.org>;5 < 6\n'), 'text/csv'],
  ])('%s is taken as what it shows', async (name, bytes, type) => {
    expect(await identify(name, bytes)).toBe(type);
    expect(await identify(name, bytes, 100_000)).toBe(type);
  });

  it('goes by the content where the name lies about an accepted kind', async () => {
    expect(await identify('scan.pdf', samples.png())).toBe('image/png');
  });

  const refusals: [string, Buffer, MessageKey][] = [
    ['page.png', samples.html(), 'files.error.type'],
    ['page.txt', samples.html(), 'files.error.text'],
    ['late.txt', Buffer.concat([Buffer.alloc(300_000, 'a'), samples.html()]), 'files.error.text'],
    ['drawing.png', samples.svg(), 'files.error.type'],
    ['drawing.txt', samples.svg(), 'files.error.text'],
    ['letter.pdf', samples.exe(), 'files.error.type'],
    ['letter.txt', samples.elf(), 'files.error.type'],
    ['run.txt', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'files.error.text'],
    ['latin.txt', Buffer.from([0x61, 0xe4, 0x62]), 'files.error.text'],
    ['cut.txt', Buffer.from([0x61, 0xc3]), 'files.error.text'],
    ['binary.csv', Buffer.from([0x61, 0, 0x62]), 'files.error.text'],
    ['words.doc', Buffer.from('just words'), 'files.error.type'],
    ['archive.docx', samples.zip(), 'files.error.type'],
    ['macro.docm', samples.docm(), 'files.error.macros'],
    ['macro.docx', samples.docm(), 'files.error.macros'],
    ['hidden.docx', samples.docmAsDocx(), 'files.error.macros'],
    ['hidden.odt', samples.odtWithMacro(), 'files.error.macros'],
    ['both.pdf', samples.pdfWithZip(), 'files.error.type'],
    ['both.png', samples.pngWithPdf(), 'files.error.type'],
    ['web.png', samples.pngWithHtml(), 'files.error.type'],
    ['tail.docx', Buffer.concat([samples.docx(), Buffer.from('more')]), 'files.error.type'],
    ['front.docx', Buffer.concat([Buffer.from('GIF89a'), samples.docx()]), 'files.error.type'],
    ['program.docx', withEntry('word/embeddings/run.exe'), 'files.error.macros'],
  ];
  it.each(refusals)('%s is refused', async (name, bytes, explanation) => {
    await expect(identify(name, bytes)).rejects.toMatchObject({ explanation });
    await expect(identify(name, bytes, 100_000)).rejects.toMatchObject({ explanation });
  });
});

function withEntry(name: string): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    'word/document.xml': '<x/>',
    [name]: 'x',
  });
}
