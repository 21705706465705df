import { everyone } from '#server/accounts/permitted';
import { listCallAddresses } from '#server/calls/list-call-addresses';
import { siteMap } from '#server/calls/site-map';
import { listResultAddresses } from '#server/results/list-result-addresses';
import { publicFile, publicHeaders } from '#server/process/public-answer';

/** A site map holds 50,000 addresses at most. */
const CALLS = 29_000;
const RESULTS = 20_000;

export const loader = everyone(async ({ request, baseUrl, now }) => {
  const [calls, results] = await Promise.all([listCallAddresses(now, CALLS), listResultAddresses(RESULTS)]);
  const body = siteMap(calls, results, baseUrl);
  const type = 'application/xml; charset=utf-8';
  return publicFile(request, body, { ...publicHeaders({ said: body, now }), 'Content-Type': type });
});
