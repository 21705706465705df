import { everyone } from '#server/accounts/permitted';
import { csvResponse } from '#server/exports/csv';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { languageAsked } from '#server/process/language-asked';
import { getPublicResults } from '#server/results/get-public-results';
import { resultsTable } from '#server/results/results-table';

/** The grants of a call as a table. */
export const loader = everyone(({ request, params: { reference = '' }, text, locale, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const results = await getPublicResults(reference, now);
    return csvResponse(resultsTable(results, languageAsked(request, locale)));
  }),
);
