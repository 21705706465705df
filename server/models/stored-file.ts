import { Schema } from 'mongoose';
import { FILE_MEDIA_TYPES, type FileMediaType } from '~/domain/files/file-types';
import { FILE_SUBJECT_KINDS, type FileSubject } from '~/domain/files/file-subject';
import { FILE_STATES, type FileState } from '~/domain/files/status';
import { defineModel } from './define-model';

/** A file that somebody sent: what it is and what happened to it. Its bytes are in `FileChunk`. */
export interface StoredFileRecord {
  _id: string;
  subject: FileSubject;
  uploaderId: string;
  /** Cleaned; with an extension that fits `type` once that is known. Null where it is sealed. */
  name: string | null;
  /** What the content itself shows; null until all of it is here. */
  type: FileMediaType | null;
  /** In bytes: as announced while receiving (null in a plain form), then as counted. */
  size: number | null;
  /** SHA-256 in hex: as announced while receiving (null without), then as counted. Null where it is sealed. */
  sha256: string | null;
  /**
   * Of a sealed file, both encrypted under the key ring: the key of its content; name, size and hash as JSON. Null for
   * files in clear.
   */
  sealed: { key: string; about: string } | null;
  state: FileState;
  /** While receiving: how many bytes are safe, and when somebody last sent any. */
  receiving: { offset: number; touchedAt: Date } | null;
  receivedAt: Date | null;
  /** Who looked for viruses (`nobody` where the installation has no scanner) and what was found. */
  scanned: { at: Date; by: 'clamd' | 'nobody'; finding: string | null } | null;
  removed: { at: Date; by: string } | null;
  /** Ids of the submissions that it belongs to: what they hold is never forgotten, whatever becomes of the draft. */
  heldBy: string[];
  createdAt: Date;
  /** Grows with every change of state; a write names the version it has seen. */
  version: number;
}

const schema = new Schema<StoredFileRecord>(
  {
    _id: String,
    subject: {
      kind: { type: String, enum: FILE_SUBJECT_KINDS, required: true },
      id: { type: String, required: true },
    },
    uploaderId: { type: String, required: true },
    name: { type: String, default: null },
    type: { type: String, enum: [...FILE_MEDIA_TYPES, null], default: null },
    size: { type: Number, default: null },
    sha256: { type: String, default: null },
    sealed: { type: { key: String, about: String }, default: null, _id: false },
    state: { type: String, enum: FILE_STATES, required: true },
    receiving: { type: { offset: Number, touchedAt: Date }, default: null, _id: false },
    receivedAt: { type: Date, default: null },
    scanned: { type: { at: Date, by: String, finding: String }, default: null, _id: false },
    removed: { type: { at: Date, by: String }, default: null, _id: false },
    heldBy: [String],
    createdAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { versionKey: false, collection: 'storedFiles' },
);

schema.index({ 'subject.kind': 1, 'subject.id': 1, createdAt: -1, _id: 1 });
schema.index({ state: 1, createdAt: 1 });

export const StoredFile = defineModel('StoredFile', schema);
