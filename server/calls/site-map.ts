import { XML_HEAD, xmlText } from '#server/exports/xml';
import type { CallAddress } from './list-call-addresses';

const FIXED = ['/', '/calls', '/calls/subscription', '/help'];

/** The public pages for search engines (sitemaps.org, protocol 0.9). */
export function siteMap(calls: readonly CallAddress[], baseUrl: string): string {
  const fixed = FIXED.map((path) => `<url><loc>${xmlText(baseUrl + path)}</loc></url>\n`);
  const pages = calls.map(
    ({ reference, updatedAt }) =>
      `<url><loc>${xmlText(`${baseUrl}/calls/${reference}`)}</loc><lastmod>${updatedAt.toISOString()}</lastmod></url>\n`,
  );
  return `${XML_HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[...fixed, ...pages].join('')}</urlset>\n`;
}
