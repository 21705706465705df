import type { Actor } from '~/domain/accounts/roles';
import type { FileSubject } from '~/domain/files/file-subject';
import { StoredFile } from '#server/models/stored-file';
import { appendContent } from './append-content';
import { beginUpload } from './begin-upload';
import { ContentInspection } from './content-inspection';
import type { FileDescription } from './describe-file';
import { discardUpload } from './discard-upload';
import { allowanceOf } from './file-subjects';
import { finishUpload } from './finish-upload';

interface Whole {
  actor: Actor;
  subject: FileSubject;
  /** As declared by the sender. */
  name: string;
  source: AsyncIterable<Uint8Array>;
  now: Date;
}

/** Stores a file that comes in one go. What breaks off or may not be kept is forgotten, and the reason thrown. */
export async function receiveWhole({ actor, subject, name, source, now }: Whole): Promise<FileDescription> {
  const { id, content } = await beginUpload({ actor, input: { name, subject, size: null, sha256: null }, now });
  try {
    const inspection = new ContentInspection();
    const onBytes = (bytes: Uint8Array) => inspection.take(bytes);
    const { maxBytes } = await allowanceOf(subject);
    await appendContent({ content, offset: 0, source, limit: maxBytes, onBytes, now });
    const file = await StoredFile.findById(id).lean();
    if (!file) throw new Error(`Upload ${id} was swept while it arrived`);
    return await finishUpload({ actor, file, inspected: inspection.result(), now });
  } catch (error) {
    await discardUpload(id);
    throw error;
  }
}
