import { GUIDES } from '~/domain/help/guides';
import { XML_HEAD, xmlText } from '#server/exports/xml';
import type { ResultAddress } from '#server/results/list-result-addresses';
import type { CallAddress } from './list-call-addresses';

const FIXED = ['/', '/calls', '/results', '/calls/subscription', '/find-a-service', '/help'];
const HELP = GUIDES.map(({ id }) => `/help/${id}`);

/** The public pages for search engines (sitemaps.org, protocol 0.9). */
export function siteMap(calls: readonly CallAddress[], results: readonly ResultAddress[], baseUrl: string): string {
  const fixed = [...FIXED, ...HELP].map((path) => `<url><loc>${xmlText(baseUrl + path)}</loc></url>\n`);
  const page = (path: string, changed: Date) =>
    `<url><loc>${xmlText(baseUrl + path)}</loc><lastmod>${changed.toISOString()}</lastmod></url>\n`;
  const pages = [
    ...calls.map(({ reference, updatedAt }) => page(`/calls/${reference}`, updatedAt)),
    ...results.map(({ reference, at }) => page(`/calls/${reference}/results`, at)),
  ];
  return `${XML_HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[...fixed, ...pages].join('')}</urlset>\n`;
}
