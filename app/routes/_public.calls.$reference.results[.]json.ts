import { everyone } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { publicFile, publicHeaders } from '#server/process/public-answer';
import { getPublicResults } from '#server/results/get-public-results';

/** The results of a call, for programs. */
export const loader = everyone(({ request, params: { reference = '' }, text, baseUrl, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const results = { ...(await getPublicResults(reference, now)), url: `${baseUrl}/calls/${reference}/results` };
    return publicFile(request, JSON.stringify(results), {
      ...publicHeaders({ said: results, now }),
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    });
  }),
);
