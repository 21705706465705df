import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { languageAsked } from '#server/process/language-asked';
import { printReceipt } from '#server/submissions/print-receipt';
import { contentDisposition } from '~/domain/files/content-disposition';

/** A receipt on paper, for members of its organisation, in the language of the address or their own. */
export const loader = permitted('applications.read', ({ actor, request, params, locale, text, baseUrl }) =>
  withPlainRefusals({ request, text }, async () => {
    const { applicationId = '', receipt = '' } = params;
    const language = languageAsked(request, locale);
    const bytes = await printReceipt({ actor, applicationId, receipt, locale: language, baseUrl });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Language': language,
        'Content-Length': String(bytes.length),
        'Content-Disposition': contentDisposition('inline', `${receipt}-${language}.pdf`),
        'Cache-Control': 'private, no-store',
      },
    });
  }),
);
