import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import { XML_HEAD, xmlText } from '#server/exports/xml';
import type { ResultAddress } from '#server/results/list-result-addresses';
import type { CallAddress } from './list-call-addresses';

interface Published {
  calls: readonly CallAddress[];
  results: readonly ResultAddress[];
}

/** The newest calls and results as an Atom feed (RFC 4287). An entry keeps its id wherever the portal moves. */
export function callFeed({ calls, results }: Published, locale: Locale, baseUrl: string): string {
  const text = textIn(locale);
  const updated = Math.max(
    0,
    ...[...calls.map(({ updatedAt }) => updatedAt), ...results.map(({ at }) => at)].map(Number),
  );
  const self = `${baseUrl}/calls.atom?language=${locale}`;
  return `${XML_HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${xmlText(`${baseUrl}/calls.atom`)}</id>
<title>${xmlText(`${text('portal.name')}: ${text('publicCalls.title')}`)}</title>
<updated>${new Date(updated).toISOString()}</updated>
<author><name>${xmlText(text('portal.name'))}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(`${baseUrl}/calls`)}"/>
${results.map((result) => resultEntry(result, locale, baseUrl)).join('')}${calls.map((call) => entry(call, locale, baseUrl)).join('')}</feed>
`;
}

function entry(
  { id, reference, title, summary, publishedAt, updatedAt, isCancelled }: CallAddress,
  locale: Locale,
  baseUrl: string,
): string {
  const named = `${reference}: ${inLanguage(title, locale)}`;
  const shown = isCancelled ? textIn(locale)('publicCalls.feed.cancelled', { title: named }) : named;
  return `<entry>
<id>urn:uuid:${xmlText(id)}</id>
<title>${xmlText(shown)}</title>
<link rel="alternate" type="text/html" href="${xmlText(`${baseUrl}/calls/${reference}`)}"/>
<published>${publishedAt.toISOString()}</published>
<updated>${updatedAt.toISOString()}</updated>
<summary>${xmlText(inLanguage(summary, locale))}</summary>
</entry>
`;
}

function resultEntry(
  { callId, reference, title, firstAt, at }: ResultAddress,
  locale: Locale,
  baseUrl: string,
): string {
  const text = textIn(locale);
  const named = text('results.feed.entry', { title: `${reference}: ${inLanguage(title, locale)}` });
  return `<entry>
<id>urn:uuid:${xmlText(callId)}#results</id>
<title>${xmlText(named)}</title>
<link rel="alternate" type="text/html" href="${xmlText(`${baseUrl}/calls/${reference}/results`)}"/>
<published>${firstAt.toISOString()}</published>
<updated>${at.toISOString()}</updated>
<summary>${xmlText(text('results.feed.summary'))}</summary>
</entry>
`;
}
