import { DomainError } from '~/domain/shared/errors';
import { openContent, type OpenFile, type Unsatisfiable } from '#server/files/open-file';
import { StoredFile } from '#server/models/stored-file';
import { getPublicCall } from './get-public-call';

interface Wanted {
  reference: string;
  fileId: string;
  /** As the `Range` and `If-Range` headers say them. */
  range: string | null;
  ifRange: string | null;
  now: Date;
}

/** A document of a public call, for everybody; `not-found` for every other file. */
export async function openCallDocument({
  reference,
  fileId,
  range,
  ifRange,
  now,
}: Wanted): Promise<OpenFile | Unsatisfiable> {
  const { id, content } = await getPublicCall(reference, now);
  const listed = content.documents.documents.some((document) => document.fileId === fileId);
  const file = listed
    ? await StoredFile.findOne({
        _id: fileId,
        'subject.kind': 'call',
        'subject.id': id,
        state: { $ne: 'receiving' },
      }).lean()
    : null;
  if (!file) throw new DomainError('not-found');
  if (file.state === 'removed') throw new DomainError('gone', 'files.error.removed');
  return openContent(file, range, ifRange);
}
