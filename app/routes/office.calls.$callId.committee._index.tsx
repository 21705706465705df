import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOfficeCommittee } from '#server/committee/get-office-committee';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { ConflictsTable } from '~/components/committee/conflicts-table';
import { FormerMembers } from '~/components/committee/former-members';
import { LotChairs } from '~/components/committee/lot-chairs';
import { SeatsTable } from '~/components/committee/seats-table';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'committee.office.title',
  breadcrumb: 'committee.office.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('committee.read', ({ actor, params, now }) =>
  getOfficeCommittee(actor, params.callId ?? '', now),
);

export default function OfficeCommittee() {
  const { text, locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const { callId, title, reference, order, appointed, members, former, conflicts, lots } = page;
  const here = `/office/calls/${callId}/committee`;
  return (
    <>
      <PageHeading caption={`${reference}: ${inLanguage(title, locale)}`}>{text('committee.office.title')}</PageHeading>
      {order && appointed ? (
        <>
          <p className="govuk-body">
            {text('committee.office.appointed', {
              number: order.number,
              day: formatDate(locale, startOfPortalDay(order.day)),
              by: appointed.by,
              at: formatDateTime(locale, appointed.at),
            })}
          </p>
          <SeatsTable members={members} isOpened={page.isOpened} />
          <FormerMembers former={former} />
        </>
      ) : (
        <EmptyState title={text('committee.office.none')} text={text('committee.office.none.text')} />
      )}
      {(page.mayAppoint || page.mayReplace) && (
        <ButtonGroup>
          {page.mayAppoint && (
            <ButtonLink href={`${here}/appointment`} kind={order ? 'secondary' : 'primary'}>
              {text(order ? 'committee.appoint.again' : 'committee.appoint.title')}
            </ButtonLink>
          )}
          {page.mayReplace && (
            <ButtonLink href={`${here}/replacement`} kind="secondary">
              {text('committee.replace.title')}
            </ButtonLink>
          )}
        </ButtonGroup>
      )}
      {page.isOpened && order && (
        <>
          <ConflictsTable callId={callId} conflicts={conflicts} />
          <LotChairs callId={callId} lots={lots} />
        </>
      )}
    </>
  );
}
