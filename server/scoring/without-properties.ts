import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { FileMediaType } from '~/domain/files/file-types';
import { unnamedPdf } from './stamp-pdf';

/** Of an office document unpacked, in bytes: more would be an attack on our memory. */
const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;

const OFFICE_CORE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';
const OFFICE_APP =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';
const OFFICE_CUSTOM =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>';
const OPEN_DOCUMENT =
  '<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>';

/** What says who made an office document, and what stands there instead (ECMA-376 part 2, OpenDocument part 3). */
const PROPERTIES: Record<string, string> = {
  'docProps/core.xml': OFFICE_CORE,
  'docProps/app.xml': OFFICE_APP,
  'docProps/custom.xml': OFFICE_CUSTOM,
  'meta.xml': OPEN_DOCUMENT,
};

/**
 * A file without what its program wrote into it beside its content: author, organisation, device, place, dates. Throws where
 * that cannot be taken out. What the content itself says stays.
 */
export async function withoutProperties(bytes: Buffer, type: FileMediaType): Promise<Buffer> {
  switch (type) {
    case 'application/pdf':
      return unnamedPdf(bytes);
    case 'image/jpeg':
      return plainJpeg(bytes);
    case 'image/png':
      return plainPng(bytes);
    case 'image/webp':
      return plainWebp(bytes);
    case 'text/plain':
    case 'text/csv':
      return bytes;
    case 'image/heic':
    case 'image/heif':
      throw new Error('What a camera wrote into this kind of picture cannot be taken out');
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
    case 'application/vnd.oasis.opendocument.text':
    case 'application/vnd.oasis.opendocument.spreadsheet':
      return plainOffice(bytes);
  }
}

function plainOffice(bytes: Buffer): Buffer {
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      if (unpacked > MAX_UNPACKED_BYTES) throw new Error('The document is too large unpacked');
      return true;
    },
  });
  const kept: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (/^(docProps\/)?thumbnail|^Thumbnails\//i.test(name)) continue;
    const plain = PROPERTIES[name];
    // OpenDocument wants its type first and not packed.
    kept[name] = [plain === undefined ? content : strToU8(plain), { level: name === 'mimetype' ? 0 : 6 }];
  }
  const relations = parts['_rels/.rels'];
  if (relations) {
    const said = strFromU8(relations).replace(/<Relationship [^>]*thumbnail[^>]*\/>/gi, '');
    kept['_rels/.rels'] = [strToU8(said), { level: 6 }];
  }
  return Buffer.from(zipSync(kept));
}

/** Without application segments but the one that says how colours are coded, and without comments (ISO/IEC 10918-1 B.1). */
function plainJpeg(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // The scan begins: what follows is the picture.
    if (marker === 0xda) return Buffer.concat([...kept, bytes.subarray(at)]);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const says = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!says) kept.push(bytes.subarray(at, end));
    at = end;
  }
  throw new Error('Not a whole JPEG');
}

const PNG_SAYS = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'];

function plainPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (!PNG_SAYS.includes(kind)) kept.push(bytes.subarray(at, end));
    if (kind === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  throw new Error('Not a whole PNG');
}

function plainWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (!['EXIF', 'XMP '].includes(bytes.toString('latin1', at, at + 4))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
