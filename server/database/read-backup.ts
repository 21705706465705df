import { deserialize } from 'bson';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { EXACT, LONGEST_RECORD, type BackupRecord } from './backup-format';

/** Reads a backup record by record. Throws a readable error on a file that is no backup, cut off or altered. */
export async function* readBackup(file: string): AsyncGenerator<BackupRecord> {
  const hash = createHash('sha256');
  let end: Extract<BackupRecord, { kind: 'end' }> | undefined;
  let documents = 0;
  let first = true;
  for await (const bytes of framesOf(file)) {
    if (end) throw new Error(`${file}: there is more after its end`);
    const record = recordOf(bytes, file);
    if (first && (record.kind !== 'header' || record.version !== 1))
      throw new Error(`${file} is no backup of the portal`);
    first = false;
    if (record.kind === 'end') {
      end = record;
      continue;
    }
    hash.update(bytes);
    if (record.kind === 'document') documents += 1;
    yield record;
  }
  if (!end) throw new Error(`${file} is cut off`);
  if (end.documents !== documents || end.sha256 !== hash.digest('hex')) throw new Error(`${file} was altered`);
  yield end;
}

function recordOf(bytes: Uint8Array, file: string): BackupRecord {
  try {
    const { kind, ...rest } = deserialize(bytes, EXACT);
    // Only what belongs to the portal's documents keeps its exact type; the envelope is plain.
    if (kind === 'header' || kind === 'end') return deserialize(bytes) as BackupRecord;
    return { kind, ...rest } as BackupRecord;
  } catch {
    throw new Error(`${file} was altered`);
  }
}

async function* framesOf(file: string): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      while (rest.length >= 4) {
        const length = rest.readInt32LE(0);
        if (length < 5 || length > LONGEST_RECORD) throw new Error(`${file} was altered`);
        if (rest.length < length) break;
        yield rest.subarray(0, length);
        rest = rest.subarray(length);
      }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`There is no file ${file}`);
    if (code === 'Z_BUF_ERROR') throw new Error(`${file} is cut off`);
    if (code?.startsWith('Z_')) throw new Error(`${file} is no backup of the portal, or was altered`);
    throw new Error(message);
  }
  if (rest.length > 0) throw new Error(`${file} is cut off`);
}
