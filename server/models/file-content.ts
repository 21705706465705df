import { Schema } from 'mongoose';
import { defineModel } from './define-model';

/** What GridFS (bucket `fileContents`) knows of a complete content, so that its own tools can read and check it. */
interface FileContentRecord {
  /** The id of the stored file. */
  _id: string;
  length: number;
  chunkSize: number;
  uploadDate: Date;
  filename: string;
  metadata: { sha256: string };
}

const schema = new Schema<FileContentRecord>(
  {
    _id: String,
    length: { type: Number, required: true },
    chunkSize: { type: Number, required: true },
    uploadDate: { type: Date, required: true },
    filename: { type: String, required: true },
    metadata: { sha256: { type: String, required: true } },
  },
  { versionKey: false, collection: 'fileContents.files' },
);

schema.index({ filename: 1, uploadDate: 1 });

export const FileContent = defineModel('FileContent', schema);
