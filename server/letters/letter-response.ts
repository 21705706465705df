import { contentDisposition } from '~/domain/files/content-disposition';
import type { LetterRecord } from '#server/models/letter';

/** A letter's PDF as a response that no cache keeps. */
export function letterResponse({ number, locale }: Pick<LetterRecord, 'number' | 'locale'>, bytes: Buffer): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Language': locale,
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition('inline', `${number ?? 'draft'}.pdf`),
      'Cache-Control': 'private, no-store',
    },
  });
}
