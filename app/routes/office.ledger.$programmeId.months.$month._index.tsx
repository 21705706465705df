import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { monthStatement } from '#server/ledger/month-statement';
import { InsetText } from '~/components/inset-text';
import { LEDGER_PART_ABOVE } from '~/components/ledger/above';
import { StatementAgreements, StatementPart } from '~/components/ledger/statement-view';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { usePortal } from '~/components/portal-context';
import { PortalTime } from '~/components/portal-time';
import { inLanguage } from '~/domain/shared/localized';
import { formatMonth } from '~/locales/formats';
import { pageWithin } from '#server/database/page-within';

const AGREEMENTS_A_PAGE = 50;

export const handle: PageHandle = {
  title: 'ledger.column.statement',
  breadcrumb: 'ledger.column.statement',
  above: LEDGER_PART_ABOVE,
};

export const loader = permitted('ledger.read', async ({ actor, request, params, now }) => {
  const { programmeId = '', month = '' } = params;
  const statement = await monthStatement({ actor, programmeId, month, now });
  const { agreements } = statement;
  const asked = Number(new URL(request.url).searchParams.get('page'));
  const { skipped, ...shown } = pageWithin(asked, agreements.length, AGREEMENTS_A_PAGE);
  return { ...shown, statement: { ...statement, agreements: agreements.slice(skipped, skipped + AGREEMENTS_A_PAGE) } };
});

export default function MonthOfLedger() {
  const { text, locale } = usePortal();
  const { statement, page, pages } = useLoaderData<typeof loader>();
  const { programme, month, closed, sha256, entries, positions, agreements } = statement;
  const path = `/office/ledger/${programme.id}/months/${month}`;
  return (
    <>
      <PageHeading caption={`${programme.code}: ${inLanguage(programme.name, locale)}`}>
        {text('ledger.month.title', { month: formatMonth(locale, month) })}
      </PageHeading>
      {closed ? (
        <p className="govuk-body">
          {text('ledger.month.closedBy', { name: closed.name })} <PortalTime at={closed.at} />
        </p>
      ) : (
        <InsetText>{text('ledger.month.provisional')}</InsetText>
      )}
      <p className="govuk-body">
        {text('ledger.month.entries', { count: entries })}
        <br />
        {text('ledger.month.sha256')}: <code className="portal-digest">{sha256}</code>
      </p>
      <ul className="govuk-list">
        {(['pdf', 'xlsx'] as const).map((kind) => (
          <li key={kind}>
            <a className="govuk-link" href={`${path}.${kind}`}>
              {text(`ledger.month.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
      {positions.map((position) => (
        <StatementPart key={`${position.source} ${position.currency}`} position={position} />
      ))}
      <h2 className="govuk-heading-m">{text('ledger.byAgreement')}</h2>
      {agreements.length === 0 ? (
        <p className="govuk-body">{text('ledger.byCall.none')}</p>
      ) : (
        <StatementAgreements agreements={agreements} />
      )}
      <Pagination page={page} pages={pages} hrefOf={(number) => `${path}?page=${number}`} />
    </>
  );
}
