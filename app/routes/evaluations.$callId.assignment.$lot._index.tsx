import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getAssignment } from '#server/assignment/get-assignment';
import { AssignedApplications } from '~/components/assignment/assigned-applications';
import { AssignmentWishes } from '~/components/assignment/assignment-wishes';
import { DrawOfLot } from '~/components/assignment/draw-of-lot';
import { SheetsByMember } from '~/components/assignment/sheets-by-member';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'assignment.title',
  breadcrumb: 'assignment.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params }) =>
  getAssignment({ actor, callId: params.callId ?? '', lot: params.lot ?? '' }),
);

export default function Assignment() {
  const { text, locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const { callId, lot, lotName, terms, draw, mayChange } = page;
  const here = `/evaluations/${callId}/assignment/${lot}`;
  return (
    <>
      <PageHeading caption={inLanguage(lotName, locale)}>{text('assignment.title')}</PageHeading>
      <h2 className="govuk-heading-m">{text('assignment.rule')}</h2>
      <p className="govuk-body portal-text">
        {terms.assignment === 'all'
          ? text('assignment.rule.all')
          : text('assignment.rule.some', { count: terms.sheetsPerApplication })}
      </p>
      {draw ? (
        <DrawOfLot draw={draw} shortfalls={page.shortfalls} />
      ) : (
        <EmptyState title={text('assignment.notDrawn')} text={text('assignment.notDrawn.text')} />
      )}
      {(page.mayWish || page.wishes.length > 0) && <AssignmentWishes {...page} here={here} />}
      {draw && (
        <>
          <SheetsByMember loads={page.loads} />
          <AssignedApplications rows={page.rows} here={here} mayChange={mayChange} />
        </>
      )}
      {mayChange && <ButtonLink href={`${here}/addition`}>{text('assignment.give')}</ButtonLink>}
    </>
  );
}
