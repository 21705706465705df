import type { Document } from 'bson';

/** A backup is gzip over a row of BSON documents: one header, then per collection its description and documents, one end. */
export type BackupRecord =
  | { kind: 'header'; format: 'opencall-backup'; version: 1; at: Date }
  | { kind: 'collection'; name: string; options: Document; indexes: Document[] }
  | { kind: 'document'; document: Document }
  | { kind: 'end'; collections: number; documents: number; sha256: string };

/** Numbers, dates and patterns come back with exactly the type they were stored with. */
export const EXACT = { promoteValues: false, promoteLongs: false, bsonRegExp: true } as const;

/** Longest BSON document of a backup: the database's 16 MiB and its envelope, in bytes. */
export const LONGEST_RECORD = 17 * 1024 * 1024;
