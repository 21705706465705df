import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOwnSheets } from '#server/scoring/list-own-sheets';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { OwnScores, OwnSheets } from '~/components/scoring/own-sheets';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'scoring.sheets.title',
  breadcrumb: 'scoring.sheets.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params }) =>
  getOwnSheets(actor, params.callId ?? ''),
);

export default function OwnSheetsOfCall() {
  const { text, locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const lots = page.lots
    .map(({ key, name }) => ({
      lot: inLanguage(name, locale),
      key,
      sheets: page.sheets.filter((sheet) => sheet.lot === key),
    }))
    .filter(({ sheets }) => sheets.length > 0);
  return (
    <>
      <PageHeading caption={page.reference}>{text('scoring.sheets.title')}</PageHeading>
      {lots.length === 0 ? (
        <EmptyState title={text('scoring.sheets.none')} text={text('scoring.sheets.none.text')} />
      ) : (
        <>
          <p className="govuk-body portal-text">{text('scoring.sheets.lead')}</p>
          {lots.map(({ key, ...shown }) => (
            <OwnSheets key={key} page={page} {...shown} />
          ))}
          <section aria-labelledby="compare">
            <h2 className="govuk-heading-m" id="compare">
              {text('scoring.sheets.compare')}
            </h2>
            <p className="govuk-body portal-text">{text('scoring.sheets.compare.lead')}</p>
            {lots.map(({ key, ...shown }) => (
              <OwnScores key={key} page={page} {...shown} />
            ))}
          </section>
        </>
      )}
    </>
  );
}
