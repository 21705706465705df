import { data, type SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { getAddendum } from '#server/calls/get-addendum';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { publicHeaders } from '#server/process/public-answer';
import { LocalizedParagraphs, LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SectionView } from '~/components/public-call/section-view';
import { formatDateTime } from '~/locales/formats';

type Page = SerializeFrom<typeof loader>;

export const handle: PageHandle<Page> = {
  title: ({ data: { addendum, reference }, text }) =>
    `${reference}: ${text('publicCalls.addendum', { number: addendum.number })}`,
  breadcrumb: ({ data: { addendum }, text }) => text('publicCalls.addendum', { number: addendum.number }),
  above: [
    { label: 'publicCalls.title', href: '/calls' },
    { label: ({ data: { reference } }) => reference, href: ({ data }) => `/calls/${(data as Page).reference}` },
  ],
};
export const headers = headersOfLoader;

export const loader = everyone(async ({ params: { reference = '', number = '' }, locale, now }) => {
  const page = await getAddendum(reference, Number(number), now);
  return data(page, { headers: publicHeaders({ said: { page, locale }, now }) });
});

export default function AddendumPage() {
  const { locale, text } = usePortal();
  const { reference, title, addendum, before, after } = useLoaderData<typeof loader>();
  const { number, at, reason, changed, material } = addendum;
  return (
    <>
      <PageHeading caption={text('publicCalls.addendum.of', { number, day: formatDateTime(locale, at) })}>
        <LocalizedText value={title} />
      </PageHeading>
      <h2 className="govuk-heading-m">{text('publicCalls.addendum.why')}</h2>
      <LocalizedParagraphs value={reason} />
      {material && <p className="govuk-body">{text('publicCalls.addendum.material')}</p>}
      {changed.map((section) => (
        <section key={section} aria-labelledby={section}>
          <h2 className="govuk-heading-m" id={section}>
            {text(`calls.section.${section}`)}
          </h2>
          <div className="portal-sides">
            <div>
              <p className="govuk-body govuk-!-font-weight-bold">{text('publicCalls.addendum.before')}</p>
              <SectionView section={section} {...before} />
            </div>
            <div>
              <p className="govuk-body govuk-!-font-weight-bold">{text('publicCalls.addendum.after')}</p>
              <SectionView section={section} {...after} />
            </div>
          </div>
        </section>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href={`/calls/${reference}`}>
          {text('publicCalls.addendum.back')}
        </a>
      </p>
    </>
  );
}
