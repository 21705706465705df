import { createReadableStreamFromReadable } from '@remix-run/node';
import { Readable } from 'node:stream';
import { contentDisposition } from '~/domain/files/content-disposition';
import { FILE_TYPES } from '~/domain/files/file-types';
import { currentRequest } from '#server/process/request-context';
import type { OpenFile, Unsatisfiable } from './open-file';

/**
 * The HTTP answer with a file's bytes: never kept by caches, never compressed on its way (parts would not fit), and, if a
 * browser shows it at all, shown without scripts and without an origin.
 */
export function downloadAnswer(request: Request, file: OpenFile | Unsatisfiable): Response {
  if ('unsatisfiable' in file) return unsatisfiable(file.unsatisfiable);
  const inline = FILE_TYPES[file.type].inline && new URL(request.url).searchParams.get('inline') === '1';
  const part = file.part;
  const headers = new Headers({
    'Content-Type': file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type,
    'Content-Disposition': contentDisposition(inline ? 'inline' : 'attachment', file.name),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-store, no-transform',
    'Accept-Ranges': 'bytes',
    'Content-Length': String(part ? part.end - part.start + 1 : file.size),
    ETag: `"${file.sha256}"`,
  });
  if (part) headers.set('Content-Range', `bytes ${part.start}-${part.end}/${file.size}`);
  const body = request.method === 'HEAD' ? null : createReadableStreamFromReadable(Readable.from(paced(file.content)));
  return new Response(body, { status: part ? 206 : 200, headers });
}

function unsatisfiable(size: number): Response {
  return new Response(null, {
    status: 416,
    headers: { 'Content-Range': `bytes */${size}`, 'Cache-Control': 'no-store' },
  });
}

/** Reads on only as fast as the line takes it. */
async function* paced(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const drained = currentRequest()?.drained;
  for await (const piece of content) {
    yield piece;
    if (drained && !(await drained())) return;
  }
}
