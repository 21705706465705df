import { Console } from 'node:console';
import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { answerFiles } from '~/domain/applications/answer-files';
import type { FileSubject } from '~/domain/files/file-subject';
import { MAX_FILE_BYTES } from '~/domain/files/file-types';
import { connectDatabase } from '#server/database/connect-database';
import { syncIndexes } from '#server/database/sync-indexes';
import { appendContent } from '#server/files/append-content';
import { contentOf, keepNew } from '#server/files/file-seal';
import { readContent } from '#server/files/read-content';
import { StoredFile } from '#server/models/stored-file';
import { pdfOfSize } from '#tests/factories/file-samples';
import { startDatabaseServer } from '#tests/factories/database-server';

const ROUNDS = 5;
const PIECE_BYTES = 64 * 1024;
const out = new Console(process.stdout);

/** Prints how long the largest file takes to store and to read, in clear and sealed, with the embedded database. */
export async function run(): Promise<void> {
  process.env.KEYRING ??= `bench:${Buffer.alloc(32, 1).toString('base64')}`;
  const server = await startDatabaseServer();
  await connectDatabase(server.uri, 'bench');
  await syncIndexes();
  const bytes = pdfOfSize(MAX_FILE_BYTES);
  const subjects: Record<string, FileSubject> = {
    'in clear': { kind: 'organisation', id: randomUUID() },
    sealed: answerFiles({ applicationId: randomUUID(), question: 'licence' }),
  };
  try {
    const table: Record<string, object> = {};
    for (const [name, subject] of Object.entries(subjects)) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await storeAndRead(subject, bytes));
      table[name] = {
        'store ms': median(rounds.map(([store]) => store)),
        'read ms': median(rounds.map(([, read]) => read)),
      };
    }
    out.log(`${MAX_FILE_BYTES / 1024 / 1024} MB in pieces of ${PIECE_BYTES / 1024} kB, median of ${ROUNDS}`);
    out.table(table);
  } finally {
    await mongoose.disconnect();
    await server.stop();
  }
}

async function storeAndRead(subject: FileSubject, bytes: Buffer): Promise<[number, number]> {
  const id = randomUUID();
  const now = new Date();
  const kept = keepNew(id, subject, { name: 'a.pdf', sha256: null, size: null });
  const file = { _id: id, subject, ...kept };
  const receiving = { offset: 0, touchedAt: now };
  await StoredFile.create({ ...file, uploaderId: 'u', state: 'receiving', receiving, createdAt: now, version: 1 });
  const content = contentOf(file);
  const began = performance.now();
  await appendContent({ content, offset: 0, source: pieces(bytes), limit: bytes.length, now });
  const stored = performance.now();
  let read = 0;
  for await (const piece of readContent(content, { start: 0, end: bytes.length - 1 })) read += piece.length;
  if (read !== bytes.length) throw new Error('The file did not come back whole');
  return [stored - began, performance.now() - stored];
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    yield await Promise.resolve(bytes.subarray(at, at + PIECE_BYTES));
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}
