import { FileChunk } from '#server/models/file-chunk';
import { FileContent } from '#server/models/file-content';

/** Deletes the bytes of a file. Call it inside the transaction that says why. */
export async function forgetContent(fileId: string): Promise<void> {
  await FileContent.deleteOne({ _id: fileId });
  await FileChunk.deleteMany({ files_id: fileId });
}
