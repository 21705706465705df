import { everyone } from '#server/accounts/permitted';
import { callFeed } from '#server/calls/call-feed';
import { listCallAddresses } from '#server/calls/list-call-addresses';
import { languageAsked } from '#server/process/language-asked';
import { publicFile, publicHeaders } from '#server/process/public-answer';

const ENTRIES = 50;

/** The newest published calls as a feed. */
export const loader = everyone(async ({ request, locale, baseUrl, now }) => {
  const body = callFeed(await listCallAddresses(now, ENTRIES), languageAsked(request, locale), baseUrl);
  const type = 'application/atom+xml; charset=utf-8';
  return publicFile(request, body, { ...publicHeaders({ said: body, now }), 'Content-Type': type });
});
