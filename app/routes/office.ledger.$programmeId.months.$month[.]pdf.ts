import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { monthStatement } from '#server/ledger/month-statement';
import { printStatement } from '#server/ledger/print-statement';
import { languageAsked } from '#server/process/language-asked';
import { contentDisposition } from '~/domain/files/content-disposition';

/** A month's statement on paper, in the language of the address or the reader's own. */
export const loader = permitted('ledger.read', ({ actor, request, params, locale, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { programmeId = '', month = '' } = params;
    const statement = await monthStatement({ actor, programmeId, month, now });
    const language = languageAsked(request, locale);
    const bytes = await printStatement(statement, language, now);
    const name = `ledger-${statement.programme.code}-${month}-${language}.pdf`;
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
