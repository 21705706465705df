import type { Actor } from '~/domain/accounts/roles';
import { contentDisposition } from '~/domain/files/content-disposition';
import type { ServiceSide } from '~/domain/services/places';
import type { Locale } from '~/domain/shared/locale';
import type { Text } from '~/locales/text';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { languageAsked } from '#server/process/language-asked';
import { printVisit } from './print-visit';

interface Asked {
  actor: Actor;
  request: Request;
  params: Record<string, string | undefined>;
  locale: Locale;
  text: Text;
  now: Date;
}

/** The answer to who asks for a visit's report, in the language of the address or the reader's own. */
export const visitFile = ({ actor, request, params, locale, text, now }: Asked, side: ServiceSide) =>
  withPlainRefusals({ request, text }, async () => {
    const { serviceId = '', visitId = '' } = params;
    const language = languageAsked(request, locale);
    const { name, bytes } = await printVisit({ actor, serviceId, visitId, side, locale: language, now });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Language': language,
        'Content-Disposition': contentDisposition('inline', name),
        'Cache-Control': 'private, no-store',
      },
    });
  });
