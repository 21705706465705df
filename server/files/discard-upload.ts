import { inTransaction } from '#server/database/transaction';
import { FileChunk } from '#server/models/file-chunk';
import { StoredFile } from '#server/models/stored-file';

/** Forgets an upload that is not finished, with all that arrived of it; false where there is none (any more). */
export function discardUpload(fileId: string, unless: { touchedAfter?: Date } = {}): Promise<boolean> {
  return inTransaction(async () => {
    const { deletedCount } = await StoredFile.deleteOne({
      _id: fileId,
      state: 'receiving',
      ...(unless.touchedAfter ? { 'receiving.touchedAt': { $lte: unless.touchedAfter } } : {}),
    });
    if (deletedCount === 0) return false;
    await FileChunk.deleteMany({ files_id: fileId });
    return true;
  });
}
