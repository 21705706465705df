import { permitted } from '#server/accounts/permitted';
import { loadReport } from '#server/evaluation-report/load-report';
import { printReport } from '#server/evaluation-report/print-report';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { languageAsked } from '#server/process/language-asked';
import { contentDisposition } from '~/domain/files/content-disposition';

/** A report on paper, in the language of the address or the reader's own. */
export const loader = permitted('evaluation.read-result', ({ actor, request, params, locale, text, baseUrl }) =>
  withPlainRefusals({ request, text }, async () => {
    const { callId = '', lot = '', number = '' } = params;
    const { report } = await loadReport({ actor, callId, lot, number: Number(number) || 0 });
    const language = languageAsked(request, locale);
    const bytes = await printReport(report, language, baseUrl);
    const name = `${report.content.call.reference}-${lot}-report-${report.number}-${language}.pdf`;
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
