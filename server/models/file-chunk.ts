import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** Bytes in every chunk but a file's last: what GridFS takes by itself. */
export const CHUNK_BYTES = 255 * 1024;

/** A piece of a file's content, in the layout of GridFS (bucket `fileContents`). */
interface FileChunkRecord {
  /** `<file>/<n>`, so that writing a chunk again is the same write. */
  _id: string;
  files_id: string;
  n: number;
  data: Buffer;
}

const schema = new Schema<FileChunkRecord>(
  {
    _id: String,
    files_id: { type: String, required: true },
    n: { type: Number, required: true },
    data: { type: Buffer, required: true },
  },
  { versionKey: false, collection: 'fileContents.chunks' },
);

schema.index({ files_id: 1, n: 1 }, { unique: true });

export const FileChunk = defineModel('FileChunk', schema);
