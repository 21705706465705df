import { everyone } from '#server/accounts/permitted';
import { listCallAddresses } from '#server/calls/list-call-addresses';
import { siteMap } from '#server/calls/site-map';
import { publicFile, publicHeaders } from '#server/process/public-answer';

/** A site map holds 50,000 addresses at most. */
const CALLS = 49_000;

export const loader = everyone(async ({ request, baseUrl, now }) => {
  const body = siteMap(await listCallAddresses(now, CALLS), baseUrl);
  const type = 'application/xml; charset=utf-8';
  return publicFile(request, body, { ...publicHeaders({ said: body, now }), 'Content-Type': type });
});
