import { everyone } from '#server/accounts/permitted';
import { printBlankForm } from '#server/applications/print-blank-form';
import { getPublicCall } from '#server/calls/get-public-call';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { languageAsked } from '#server/process/language-asked';
import { publicFile, publicHeaders } from '#server/process/public-answer';
import { contentDisposition } from '~/domain/files/content-disposition';

/** The application form of a call to fill in by hand, in the language of the address or the visitor's own. */
export const loader = everyone(({ request, params: { reference = '' }, locale, text, baseUrl, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const call = await getPublicCall(reference, now);
    const language = languageAsked(request, locale);
    const { bytes, said } = await printBlankForm(call, language, baseUrl);
    return publicFile(request, bytes, {
      ...publicHeaders({ said, now }),
      'Content-Type': 'application/pdf',
      'Content-Language': language,
      'Content-Disposition': contentDisposition('inline', `${call.reference}-form-${language}.pdf`),
    });
  }),
);
