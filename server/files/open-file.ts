import type { Actor } from '~/domain/accounts/roles';
import { byteRange, type ByteRange } from '~/domain/files/byte-range';
import type { FileMediaType } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import type { FileDescription } from './describe-file';
import { getFile } from './get-file';
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
  const file = await getFile({ actor, fileId });
  const opened = openContent(file, range, ifRange);
  // A download that goes on where it broke off is the same reading.
  if (!('unsatisfiable' in opened) && actor.home?.kind === 'institution' && (opened.part?.start ?? 0) === 0) {
    await appendEvent({
      actor,
      action: 'files.downloaded',
      subject: { kind: 'file', id: fileId },
      details: { of: `${file.subject.kind}:${file.subject.id}`, sha256: opened.sha256 },
      now,
    });
  }
  return opened;
}

/** The bytes of a file that the asker may have. Throws `wrong-state` while it is being scanned and when it was found infected. */
export function openContent(
  file: FileDescription,
  range: string | null,
  ifRange?: string | null,
): OpenFile | Unsatisfiable {
  const { id, state, name, type, size, sha256 } = file;
  if (state === 'scanning') throw new DomainError('wrong-state', 'files.error.scanning');
  if (state !== 'clean') throw new DomainError('wrong-state', 'files.error.infected');
  if (!type || size === null || !sha256) throw new Error(`File ${id} is clean but not described`);
  const part = ifRange && ifRange !== `"${sha256}"` ? null : byteRange(range, size);
  if (part === 'unsatisfiable') return { unsatisfiable: size };
  return { name, type, size, sha256, part, content: readContent(id, part ?? { start: 0, end: size - 1 }) };
}
