import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listLedgers } from '#server/ledger/get-ledger';
import { EmptyState } from '~/components/empty-state';
import { SourceTable } from '~/components/ledger/source-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = { title: 'ledger.title', breadcrumb: 'ledger.title' };

export const loader = permitted('ledger.read', async ({ actor }) => ({ ledgers: await listLedgers(actor) }));

export default function Ledgers() {
  const { text, locale } = usePortal();
  const { ledgers } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('ledger.title')}</PageHeading>
      <p className="govuk-body portal-text">{text('ledger.lead')}</p>
      {ledgers.length === 0 && <EmptyState title={text('ledger.none')} text={text('ledger.none.text')} />}
      {ledgers.map(({ id, code, name, positions }) => (
        <section key={id} aria-labelledby={`ledger-${id}`}>
          <h2 className="govuk-heading-m" id={`ledger-${id}`}>
            <a className="govuk-link" href={`/office/ledger/${id}`}>
              {code}: {inLanguage(name, locale)}
            </a>
          </h2>
          <SourceTable positions={positions} />
        </section>
      ))}
    </>
  );
}
