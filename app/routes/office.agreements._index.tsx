import { useLoaderData } from '@remix-run/react';
import { can } from '~/domain/accounts/permissions';
import { permitted } from '#server/accounts/permitted';
import { listAgreements } from '#server/agreements/list-agreements';
import { ButtonLink } from '~/components/button-link';
import { DataTable } from '~/components/data-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { AGREEMENTS_TABLE } from '~/domain/agreements/agreements-table';
import { AGREEMENT_STATE_LABELS } from '~/domain/agreements/labels';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatNumber } from '~/locales/formats';

export const handle: PageHandle = { title: 'agreements.title', breadcrumb: 'agreements.title' };

export const loader = permitted('agreements.oversee', async ({ actor, request, locale }) => ({
  ...(await listAgreements({ actor, parameters: new URL(request.url).searchParams, locale })),
  mayMake: can(actor, 'agreements.manage', { institutionId: actor.home?.id ?? '' }),
}));

export default function OfficeAgreements() {
  const { text, locale } = usePortal();
  const { rows, total, more, query, counts, mayMake } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('agreements.title')}</PageHeading>
      {mayMake && <ButtonLink href="/office/agreements/new">{text('agreementPages.new')}</ButtonLink>}
      <ul className="govuk-list portal-counts" aria-label={text('agreementPages.counts')}>
        {counts.map(({ state, count }) => (
          <li key={state}>
            <a className="govuk-link" href={`/office/agreements?state=${state}`}>
              {text(AGREEMENT_STATE_LABELS[state].label)}
            </a>{' '}
            <strong>{formatNumber(locale, count)}</strong>
          </li>
        ))}
      </ul>
      <DataTable
        caption={text('agreements.title')}
        definition={AGREEMENTS_TABLE}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/office/agreements"
        render={{
          number: ({ id, cells }) => (
            <a className="govuk-link" href={`/office/agreements/${id}`}>
              {cells.number === null ? text('agreementPages.one.draft') : String(cells.number)}
            </a>
          ),
          endsOn: ({ cells }) => formatDate(locale, startOfPortalDay(String(cells.endsOn))),
        }}
        empty={{ title: text('agreementPages.office.empty'), text: text('agreementPages.office.empty.text') }}
        downloads={{ csv: '/office/agreements.csv', xlsx: '/office/agreements.xlsx' }}
      />
    </>
  );
}
