import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getCallAwards, type LotOfAwards } from '#server/awards/get-call-awards';
import { LotAwardsTable } from '~/components/awards/lot-awards-table';
import { ReserveTable } from '~/components/awards/reserve-table';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { LocalizedText } from '~/components/localized-text';
import { usePortal } from '~/components/portal-context';
import { PortalTime } from '~/components/portal-time';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'awards.office.title',
  breadcrumb: 'awards.office.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('awards.oversee', ({ actor, params, now }) =>
  getCallAwards({ actor, callId: params.callId ?? '', now }),
);

export default function CallAwardsPage() {
  const { text, locale } = usePortal();
  const { callId, reference, title, lots, names, mayManage } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={`${reference}: ${inLanguage(title, locale)}`}>{text('awards.office.title')}</PageHeading>
      <p className="govuk-body portal-text">{text('awards.office.lead')}</p>
      {lots.length === 0 && <EmptyState title={text('awards.office.none')} text={text('awards.office.none.text')} />}
      {lots.map((lot) => (
        <section key={lot.key} aria-labelledby={`lot-${lot.key}`}>
          <h2 className="govuk-heading-m" id={`lot-${lot.key}`}>
            <LocalizedText value={lot.name} />
          </h2>
          <LotStanding lot={lot} />
          <LotAwardsTable callId={callId} lot={lot} names={names} />
          {lot.waiting.length > 0 ? (
            <ReserveTable waiting={lot.waiting} />
          ) : (
            <p className="govuk-body">{text('awards.reserve.none')}</p>
          )}
          {lot.mayMoveUp && mayManage && (
            <ButtonLink href={`/office/calls/${callId}/reserve/${lot.key}`}>{text('awards.reserve.move')}</ButtonLink>
          )}
        </section>
      ))}
    </>
  );
}

function LotStanding({ lot: { isIssued, isAppealed, standstillUntil, free } }: { lot: LotOfAwards }) {
  const { text, locale } = usePortal();
  return (
    <>
      {!isIssued && <InsetText>{text('awards.office.notIssued')}</InsetText>}
      {isAppealed && <InsetText>{text('awards.office.appealed')}</InsetText>}
      {standstillUntil && (
        <p className="govuk-body">
          {text('awards.standstillUntil')}: <PortalTime at={standstillUntil} />
        </p>
      )}
      <p className="govuk-body">
        {text('awards.office.free', { amount: formatMoney(locale, free.money), count: free.awards })}
      </p>
    </>
  );
}
