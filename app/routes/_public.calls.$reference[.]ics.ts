import { everyone } from '#server/accounts/permitted';
import { callCalendar } from '#server/calls/call-calendar';
import { getPublicCall } from '#server/calls/get-public-call';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { languageAsked } from '#server/process/language-asked';
import { publicFile, publicHeaders } from '#server/process/public-answer';
import { contentDisposition } from '~/domain/files/content-disposition';

/** The key dates of a published call for a calendar. */
export const loader = everyone(({ request, params: { reference = '' }, locale, text, baseUrl, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const call = await getPublicCall(reference, now);
    const body = callCalendar(call, languageAsked(request, locale), `${baseUrl}/calls/${call.reference}`);
    return publicFile(request, body, {
      ...publicHeaders({ said: body, now }),
      'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'Content-Disposition': contentDisposition('attachment', `${call.reference}.ics`),
    });
  }),
);
