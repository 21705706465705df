import { everyone } from '#server/accounts/permitted';
import { callFeed } from '#server/calls/call-feed';
import { listCallAddresses } from '#server/calls/list-call-addresses';
import { languageAsked } from '#server/process/language-asked';
import { listResultAddresses } from '#server/results/list-result-addresses';
import { publicFile, publicHeaders } from '#server/process/public-answer';

const ENTRIES = 50;

/** The newest published calls as a feed. */
export const loader = everyone(async ({ request, locale, baseUrl, now }) => {
  const [calls, results] = await Promise.all([listCallAddresses(now, ENTRIES), listResultAddresses(ENTRIES)]);
  const body = callFeed({ calls, results }, languageAsked(request, locale), baseUrl);
  const type = 'application/atom+xml; charset=utf-8';
  return publicFile(request, body, { ...publicHeaders({ said: body, now }), 'Content-Type': type });
});
