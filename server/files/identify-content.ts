import { createReadableStreamFromReadable } from '@remix-run/node';
import { fileTypeFromStream } from 'file-type';
import { Readable } from 'node:stream';
import { extensionOf } from '~/domain/files/file-name';
import { isFileMediaType, type FileMediaType } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import type { Inspected } from './content-inspection';
import { archiveNames, endsAsArchive, holdsPrograms, type ReadBytes } from './office-archive';

interface Content {
  /** As declared by the sender: decides only between kinds of text. */
  name: string;
  inspected: Inspected;
  stream: () => AsyncIterable<Uint8Array>;
  read: ReadBytes;
}

const TEXT_TYPES: Record<string, FileMediaType> = { txt: 'text/plain', csv: 'text/csv' };
const OFFICE = /officedocument|opendocument/;
const MACROS = /macroenabled/i;
/** Where a second format begins that browsers or readers would follow instead of the first. */
const SECOND_FORMAT = /<(?:!doctype html|html|script|svg|iframe|\?php)|%PDF-/i;

/** The media type that a whole content shows, whatever it is called. Throws `unsupported-type` where it may not be kept. */
export async function identifyContent({ name, inspected, stream, read }: Content): Promise<FileMediaType> {
  const found = await fileTypeFromStream(createReadableStreamFromReadable(Readable.from(stream())));
  const sniffed: string | undefined = found?.mime;
  if (sniffed === undefined) return identifyText(name, inspected);
  if (MACROS.test(sniffed)) throw new DomainError('unsupported-type', 'files.error.macros');
  if (!isFileMediaType(sniffed)) throw new DomainError('unsupported-type', 'files.error.type');
  if (OFFICE.test(sniffed)) {
    const names = await archiveNames(read, inspected.size);
    if (!names) throw new DomainError('unsupported-type', 'files.error.type');
    if (holdsPrograms(names)) throw new DomainError('unsupported-type', 'files.error.macros');
    return sniffed;
  }
  // The first bytes were taken for the format itself; a PDF names itself there once.
  const beginning = inspected.head.subarray(4, 1100).toString('latin1');
  if (SECOND_FORMAT.test(beginning) || (await endsAsArchive(read, inspected.size))) {
    throw new DomainError('unsupported-type', 'files.error.type');
  }
  return sniffed;
}

/** Text has no signature: it must be declared as text and be nothing else. */
function identifyText(name: string, { isText }: Inspected): FileMediaType {
  const type = TEXT_TYPES[extensionOf(name)];
  if (!type) throw new DomainError('unsupported-type', 'files.error.type');
  if (!isText) throw new DomainError('unsupported-type', 'files.error.text');
  return type;
}
