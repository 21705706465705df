import type { Actor } from '~/domain/accounts/roles';
import { byteRange, type ByteRange } from '~/domain/files/byte-range';
import type { FileMediaType } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import type { StoredFileRecord } from '#server/models/stored-file';
import { describeFile } from './describe-file';
import { appendFileEvent } from './file-event';
import { contentOf } from './file-seal';
import { loadFile } from './get-file';
import { readContent } from './read-content';

interface Opening {
  actor: Actor;
  fileId: string;
  /** As the `Range` header says it; null for the whole. */
  range: string | null;
  /** As the `If-Range` header says it: the part is wanted only of this very content. */
  ifRange?: string | null;
  now: Date;
}

export interface OpenFile {
  name: string;
  type: FileMediaType;
  size: number;
  sha256: string;
  /** The part that was asked for; null for the whole. */
  part: ByteRange | null;
  content: AsyncIterable<Buffer>;
}

/** The part that was asked for lies outside; `unsatisfiable` is the size of the file, in bytes. */
export interface Unsatisfiable {
  unsatisfiable: number;
}

/** A clean file and its bytes. Throws `wrong-state` while it is being scanned and when it was found infected. */
export async function openFile({ actor, fileId, range, ifRange, now }: Opening): Promise<OpenFile | Unsatisfiable> {
  const file = await loadFile({ actor, fileId });
  const opened = openContent(file, range, ifRange);
  // A download that goes on where it broke off is the same reading.
  if (!('unsatisfiable' in opened) && actor.home?.kind === 'institution' && (opened.part?.start ?? 0) === 0) {
    await appendFileEvent({ actor, action: 'files.downloaded', file, details: { sha256: opened.sha256 }, now });
  }
  return opened;
}

/** The bytes of a file that the asker may have. Throws `wrong-state` while it is being scanned and when it was found infected. */
export function openContent(
  file: StoredFileRecord,
  range: string | null,
  ifRange?: string | null,
): OpenFile | Unsatisfiable {
  const { id, state, name, type, size, sha256 } = describeFile(file);
  if (state === 'scanning') throw new DomainError('wrong-state', 'files.error.scanning');
  if (state !== 'clean') throw new DomainError('wrong-state', 'files.error.infected');
  if (!type || size === null || !sha256) throw new Error(`File ${id} is clean but not described`);
  const part = ifRange && ifRange !== `"${sha256}"` ? null : byteRange(range, size);
  if (part === 'unsatisfiable') return { unsatisfiable: size };
  return { name, type, size, sha256, part, content: readContent(contentOf(file), part ?? { start: 0, end: size - 1 }) };
}
