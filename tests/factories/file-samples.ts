import { deflateRawSync } from 'node:zlib';

/** A small, real file of each kind that the tests send. */
export const samples = {
  pdf: () =>
    Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
        'trailer<</Root 1 0 R>>\n%%EOF\n',
    ),
  png: () =>
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  jpeg: () =>
    Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.from('ffd9', 'hex')]),
  webp: () =>
    Buffer.concat([Buffer.from('RIFF'), Buffer.from([26, 0, 0, 0]), Buffer.from('WEBPVP8L'), Buffer.alloc(18)]),
  heic: () =>
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(4), Buffer.from('mif1heic')]),
  text: () => Buffer.from('Sapak: Aşgabat\nöz-özüne kömek\n'),
  html: () => Buffer.from('<!doctype html><script>alert(1)</script>'),
  svg: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  exe: () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(62), Buffer.from('PE\0\0')]),
  elf: () => Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(64)]),
  zip: () => zipOf({ 'notes.txt': 'hello' }),
  docx: () => zipOf(office('word/document.xml', 'wordprocessingml.document')),
  xlsx: () => zipOf(office('xl/workbook.xml', 'spreadsheetml.sheet')),
  odt: () =>
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:document-content/>' }),
  ods: () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
  docm: () =>
    zipOf({
      '[Content_Types].xml': contentTypes(
        '/word/document.xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
      'word/document.xml': '<w:document/>',
      'word/vbaProject.bin': 'program',
    }),
  docmAsDocx: () =>
    zipOf({ ...office('word/document.xml', 'wordprocessingml.document'), 'word/vbaProject.bin': 'program' }),
  odtWithMacro: () =>
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': '<a/>',
      'Basic/Standard/Module1.xml': 'x',
    }),
  pdfWithZip: () => Buffer.concat([samples.pdf(), samples.zip()]),
  pngWithPdf: () => Buffer.concat([samples.png(), Buffer.from('%PDF-1.4\n')]),
  pngWithHtml: () => Buffer.concat([samples.png(), samples.html()]),
};

/** A PDF of exactly this many bytes, filled with bytes that no compression shortens. */
export function pdfOfSize(size: number): Buffer {
  const pdf = Buffer.alloc(size);
  let seed = 1;
  for (let at = 0; at + 4 <= size; at += 4) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    pdf.writeUInt32LE(seed, at);
  }
  pdf.write('%PDF-1.4\n% ', 0, 'latin1');
  // The first bytes are looked at for a second format: nothing there but a comment.
  pdf.fill(0x61, 11, Math.min(size, 2_000));
  return pdf;
}

function office(part: string, kind: string): Record<string, string> {
  const type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;
  return { '[Content_Types].xml': contentTypes(`/${part}`, type), [part]: '<x/>' };
}

function contentTypes(part: string, type: string): string {
  return `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="${type}"/></Types>`;
}

/** A ZIP archive of these entries; `mimetype` is stored as it is, the others are deflated. */
export function zipOf(entries: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const packed = name === 'mimetype' ? content : deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(name === 'mimetype' ? 0 : 8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
