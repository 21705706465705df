import { permitted } from '#server/accounts/permitted';
import { printDraft } from '#server/applications/print-draft';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { contentDisposition } from '~/domain/files/content-disposition';

/** A draft on paper, for members of its organisation only. */
export const loader = permitted('applications.read', ({ actor, request, params, locale, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const applicationId = params.applicationId ?? '';
    const { reference, bytes } = await printDraft({ actor, applicationId, locale, now });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Language': locale,
        'Content-Length': String(bytes.length),
        'Content-Disposition': contentDisposition('attachment', `${reference}-draft-${locale}.pdf`),
        'Cache-Control': 'private, no-store',
      },
    });
  }),
);
