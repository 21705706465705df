import type { Actor } from '~/domain/accounts/roles';
import { permitted } from '#server/accounts/permitted';
import { appendToUpload } from '#server/files/append-to-upload';
import { discardUpload } from '#server/files/discard-upload';
import { findUpload, progressOf } from '#server/files/find-upload';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { readPiece, refuseVersion, tusAnswer } from '#server/files/tus-protocol';
import { noticeCookie } from '#server/process/flash';

/** Tells how much of a file is safe. */
export const loader = permitted('files.send', ({ request, params, actor, text }) =>
  withPlainRefusals({ request, text }, async () => {
    const refused = refuseVersion(request);
    if (refused) return refused;
    const { offset, size } = progressOf(await findUpload(actor, params.id ?? ''));
    return tusAnswer(200, { 'Upload-Offset': String(offset), 'Upload-Length': String(size) });
  }),
);

/** Takes the next piece (`PATCH`), or forgets an upload that is not wanted any more (`DELETE`). */
export const action = permitted('files.send', ({ request, params, actor, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const refused = refuseVersion(request);
    if (refused) return refused;
    const fileId = params.id ?? '';
    if (request.method === 'PATCH') return takePiece(request, actor, fileId, now);
    if (request.method !== 'DELETE') return tusAnswer(405, { Allow: 'HEAD, PATCH, DELETE' });
    await findUpload(actor, fileId);
    await discardUpload(fileId);
    return tusAnswer(204);
  }),
);

async function takePiece(request: Request, actor: Actor, fileId: string, now: Date): Promise<Response> {
  const source = (request.body ?? []) as unknown as AsyncIterable<Uint8Array>;
  const { offset, stored } = await appendToUpload({ actor, fileId, ...readPiece(request), source, now });
  return tusAnswer(204, {
    'Upload-Offset': String(offset),
    ...(stored ? { 'Set-Cookie': noticeCookie('notice.told.fileStored') } : {}),
  });
}
