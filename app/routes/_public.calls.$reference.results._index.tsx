import { data, type MetaFunction, type SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { publicHeaders } from '#server/process/public-answer';
import { getPublicResults } from '#server/results/get-public-results';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { LotResult } from '~/components/results/lot-result';
import { shareMeta } from '~/components/share-meta';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data: page, text }) => `${page.results.reference}: ${text('results.of.title')}`,
  breadcrumb: 'results.of.title',
  above: [
    { label: 'publicCalls.title', href: '/calls' },
    { label: ({ params }) => params.reference ?? '', href: ({ params }) => `/calls/${params.reference}` },
  ],
};
export const headers = headersOfLoader;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => shareMeta(page?.share);

export const loader = everyone(async ({ params, locale, text, baseUrl, now }) => {
  const results = await getPublicResults(params.reference ?? '', now);
  const { reference } = results;
  const title = inLanguage(results.title, locale);
  const share = {
    title: text('results.feed.entry', { title: `${reference}: ${title}` }),
    description: text('results.mail.body', { reference, title }),
    url: `${baseUrl}/calls/${reference}/results`,
  };
  const page = { results, share };
  return data(page, { headers: publicHeaders({ said: { page, locale }, now }) });
});

export default function CallResults() {
  const { locale, text } = usePortal();
  const { results } = useLoaderData<typeof loader>();
  const { reference, title, lots } = results;
  const links = [
    { href: `/calls/${reference}/results.csv?language=${locale}`, label: text('results.csv') },
    { href: `/calls/${reference}/results.json`, label: text('results.json') },
    { href: `/calls/${reference}`, label: text('results.toCall', { reference }) },
    { href: '/results', label: text('results.all') },
  ];
  return (
    <>
      <PageHeading
        caption={
          <>
            {`${reference}: `}
            <LocalizedText value={title} />
          </>
        }
      >
        {text('results.of.title')}
      </PageHeading>
      <p className="govuk-body-l">{text('results.of.lead')}</p>
      {lots.map((lot) => (
        <LotResult key={lot.key} lot={lot} />
      ))}
      <ul className="govuk-list">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
