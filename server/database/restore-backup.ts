import type { Document } from 'bson';
import mongoose from 'mongoose';
import { readBackup } from './read-backup';
import type { BackupSummary } from './write-backup';

const BATCH = 500;

/**
 * Brings a backup into the empty database. The file is read to its end and verified before anything is written; after
 * it, the counts are compared. Throws a readable error.
 */
export async function restoreBackup(file: string): Promise<BackupSummary> {
  const verified = await verifyBackup(file);
  const { db } = mongoose.connection;
  if (!db) throw new Error('The database is not connected');
  for (const { name } of await db.listCollections().toArray()) {
    if ((await db.collection(name).countDocuments({}, { limit: 1 })) > 0) {
      throw new Error(`The database is not empty (${name}); restore into an empty one`);
    }
    await db.collection(name).drop();
  }
  let current: { name: string; indexes: Document[]; documents: number } | undefined;
  let batch: Document[] = [];
  const flush = async () => {
    if (current && batch.length > 0) await db.collection(current.name).insertMany(batch, { ordered: true });
    batch = [];
  };
  const finish = async () => {
    await flush();
    if (!current) return;
    const indexes = current.indexes.filter(({ name }) => String(name) !== '_id_').map(plainIndex);
    if (indexes.length > 0) await db.command({ createIndexes: current.name, indexes });
    const count = await db.collection(current.name).countDocuments({});
    if (count !== current.documents)
      throw new Error(`${current.name} has ${count} documents instead of ${current.documents}`);
  };
  for await (const record of readBackup(file)) {
    if (record.kind === 'collection') {
      await finish();
      await db.createCollection(record.name, record.options);
      current = { name: record.name, indexes: record.indexes, documents: 0 };
    } else if (record.kind === 'document' && current) {
      current.documents += 1;
      if (batch.push(record.document) >= BATCH) await flush();
    }
  }
  await finish();
  return verified;
}

async function verifyBackup(file: string): Promise<BackupSummary> {
  for await (const record of readBackup(file)) {
    if (record.kind === 'end')
      return { collections: record.collections, documents: record.documents, sha256: record.sha256 };
  }
  throw new Error(`${file} is cut off`);
}

function plainIndex({ ns: _ns, ...index }: Document): Document {
  return index;
}
