import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '~/domain/accounts/roles';
import { appendToUpload } from '#server/files/append-to-upload';
import { beginUpload } from '#server/files/begin-upload';
import { FileChunk } from '#server/models/file-chunk';
import { FileContent } from '#server/models/file-content';
import { StoredFile } from '#server/models/stored-file';

export const NOW = new Date('2026-11-22T08:00:00Z');

/** Somebody of an organisation of their own; no document of them is needed by files. */
export function memberOf(organisationId: string = randomUUID(), roles: Role[] = ['representative']): Actor {
  return { userId: randomUUID(), name: 'Member', roles, home: { kind: 'organisation', id: organisationId } };
}

export const AUDITOR: Actor = {
  userId: randomUUID(),
  name: 'Auditor',
  roles: ['auditor'],
  home: { kind: 'institution', id: randomUUID() },
};

export function subjectOf({ home }: Actor) {
  return { kind: 'organisation' as const, id: home?.id ?? '' };
}

/** A body that comes in pieces, and breaks off with an error where asked. */
export async function* inPieces(bytes: Buffer, size = 64 * 1024, breakAt = Infinity): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) {
    if (at >= breakAt) throw new Error('connection lost');
    yield bytes.subarray(at, Math.min(at + size, breakAt));
  }
  if (breakAt < Infinity) throw new Error('connection lost');
}

/** Sends a whole file in one piece, as the resumable upload does; resolves to its id. */
export async function sendFile(actor: Actor, bytes: Buffer, name = 'file.pdf', now = NOW): Promise<string> {
  const input = { name, subject: subjectOf(actor), size: bytes.length, sha256: null };
  const { id } = await beginUpload({ actor, input, now });
  await appendToUpload({ actor, fileId: id, offset: 0, source: inPieces(bytes), now });
  return id;
}

/** What the database holds of a file. */
export async function tracesOf(fileId: string) {
  return {
    records: await StoredFile.countDocuments({ _id: fileId }),
    contents: await FileContent.countDocuments({ _id: fileId }),
    chunks: await FileChunk.countDocuments({ files_id: fileId }),
  };
}

export const NOTHING = { records: 0, contents: 0, chunks: 0 };

export async function bytesOf(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}
