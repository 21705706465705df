import { createReadableStreamFromReadable } from '@remix-run/node';
import { Readable } from 'node:stream';
import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { takeArchive } from '#server/scoring/take-application';
import { contentDisposition } from '~/domain/files/content-disposition';

/** An application with its files for a member of the committee, marked with their name. */
export const loader = permitted('evaluation.take-part', ({ actor, request, params, locale, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { callId = '', applicationId = '' } = params;
    const { name, content } = await takeArchive({ actor, callId, applicationId, locale, now });
    const body = request.method === 'HEAD' ? null : createReadableStreamFromReadable(Readable.from(content));
    return new Response(body, {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': contentDisposition('attachment', name),
        'Cache-Control': 'private, no-store, no-transform',
      },
    });
  }),
);
