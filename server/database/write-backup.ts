import { serialize, type Document } from 'bson';
import mongoose from 'mongoose';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { EXACT, type BackupRecord } from './backup-format';

export interface BackupSummary {
  collections: number;
  documents: number;
  sha256: string;
}

/**
 * Writes the whole database as of one instant to `file` (0600), while others go on writing. The file appears under its
 * name only when it is complete.
 */
export async function writeBackup(file: string, now: Date): Promise<BackupSummary> {
  const unfinished = `${file}.unfinished`;
  const summary: BackupSummary = { collections: 0, documents: 0, sha256: '' };
  try {
    const target = createWriteStream(unfinished, { mode: 0o600 });
    await pipeline(Readable.from(recordsOf(now, summary)), createGzip(), target);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return summary;
}

async function* recordsOf(now: Date, summary: BackupSummary): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  const bytesOf = (record: BackupRecord): Uint8Array => {
    const bytes = serialize(record as Document);
    if (record.kind !== 'end') hash.update(bytes);
    return bytes;
  };
  const { db } = mongoose.connection;
  if (!db) throw new Error('The database is not connected');
  yield bytesOf({ kind: 'header', format: 'opencall-backup', version: 1, at: now });

  const collections = await db.listCollections({ type: 'collection' }).toArray();
  const described = await Promise.all(
    collections
      .filter(({ name }) => !name.startsWith('system.'))
      .map(async (info) => ({
        name: info.name,
        options: ('options' in info && info.options) || {},
        indexes: await db.collection(info.name).listIndexes().toArray(),
      })),
  );
  // One snapshot over all collections: what belongs together is in the backup together or not at all.
  const session = mongoose.connection.getClient().startSession({ snapshot: true });
  try {
    for (const collection of described) {
      summary.collections += 1;
      yield bytesOf({ kind: 'collection', ...collection });
      for await (const document of db.collection(collection.name).find({}, { ...EXACT, session })) {
        summary.documents += 1;
        yield bytesOf({ kind: 'document', document });
      }
    }
  } finally {
    await session.endSession();
  }
  summary.sha256 = hash.digest('hex');
  yield bytesOf({ kind: 'end', ...summary });
}
