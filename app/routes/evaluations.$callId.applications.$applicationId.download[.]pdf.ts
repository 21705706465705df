import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { takeDocument } from '#server/scoring/take-application';
import { contentDisposition } from '~/domain/files/content-disposition';

/** An application on paper for a member of the committee, with their name across every page. */
export const loader = permitted('evaluation.take-part', ({ actor, request, params, locale, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { callId = '', applicationId = '' } = params;
    const { name, bytes } = await takeDocument({ actor, callId, applicationId, locale, now });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Language': locale,
        'Content-Length': String(bytes.length),
        'Content-Disposition': contentDisposition('attachment', name),
        'Cache-Control': 'private, no-store',
      },
    });
  }),
);
