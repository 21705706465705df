import { permitted } from '#server/accounts/permitted';
import { getQuarterReport } from '#server/dashboard/get-quarter-report';
import { printQuarter } from '#server/dashboard/print-quarter';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { languageAsked } from '#server/process/language-asked';
import { contentDisposition } from '~/domain/files/content-disposition';

/** The report of a programme's quarter, in the language of the address or the reader's own. */
export const loader = permitted('services.oversee', ({ actor, request, params, locale, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { programmeId = '', quarter = '' } = params;
    const report = await getQuarterReport({ actor, programmeId, quarter, now });
    const language = languageAsked(request, locale);
    const bytes = await printQuarter(report, language);
    const name = `${report.programme.code}-${quarter}-${language}.pdf`;
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Language': language,
        'Content-Disposition': contentDisposition('inline', name),
        'Cache-Control': 'private, no-store',
      },
    });
  }),
);
