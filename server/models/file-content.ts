import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/**
 * What GridFS (bucket `fileContents`) knows of a complete content, so that its own tools can read and check it. Of a
 * sealed one they see what is stored: its chunks, each longer by what sealing adds.
 */
interface FileContentRecord {
  /** The id of the stored file. */
  _id: string;
  /** In bytes, as stored. */
  length: number;
  chunkSize: number;
  uploadDate: Date;
  /** Of a sealed file its id. */
  filename: string;
  metadata: { sha256: string } | { sealed: true };
}

const schema = new Schema<FileContentRecord>(
  {
    _id: String,
    length: { type: Number, required: true },
    chunkSize: { type: Number, required: true },
    uploadDate: { type: Date, required: true },
    filename: { type: String, required: true },
    metadata: { type: { sha256: String, sealed: Boolean }, required: true, _id: false },
  },
  { versionKey: false, collection: 'fileContents.files' },
);

schema.index({ filename: 1, uploadDate: 1 });

export const FileContent = defineModel('FileContent', schema);
