import { everyone } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { printMinutes } from '#server/opening/print-minutes';
import { getPublicOpening, minutesNumbered } from '#server/opening/public-opening';
import { languageAsked } from '#server/process/language-asked';
import { publicFile, publicHeaders } from '#server/process/public-answer';
import { contentDisposition } from '~/domain/files/content-disposition';

/** The minutes of an opening on paper (`?number=` for earlier ones), in the language of the address or the visitor's own. */
export const loader = everyone(({ request, params: { reference = '' }, locale, text, baseUrl, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const opening = await getPublicOpening(reference, now);
    const minutes = minutesNumbered(opening, new URL(request.url).searchParams.get('number'));
    const language = languageAsked(request, locale);
    const { bytes, said } = await printMinutes(opening, minutes, language, baseUrl);
    const name = `${opening.reference}-minutes-${minutes.statement.number}-${language}.pdf`;
    return publicFile(request, bytes, {
      ...publicHeaders({ said, now }),
      'Content-Type': 'application/pdf',
      'Content-Language': language,
      'Content-Disposition': contentDisposition('inline', name),
    });
  }),
);
