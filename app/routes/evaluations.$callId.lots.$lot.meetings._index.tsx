import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getMeetings } from '#server/meetings/get-meetings';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import { MeetingView } from '~/components/meetings/meeting-view';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'meetings.title',
  breadcrumb: 'meetings.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params }) =>
  getMeetings({ actor, callId: params.callId ?? '', lot: params.lot ?? '' }),
);

export default function Meetings() {
  const { text, locale } = usePortal();
  const { callId, lot, lotName, meetings, mayRecord } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={inLanguage(lotName, locale)}>{text('meetings.title')}</PageHeading>
      <p className="govuk-body">{text('meetings.lead')}</p>
      {meetings.length === 0 && <EmptyState title={text('meetings.none')} text={text('meetings.none.text')} />}
      {meetings.map((meeting) => (
        <MeetingView key={meeting.id} meeting={meeting} />
      ))}
      {mayRecord && (
        <ButtonLink href={`/evaluations/${callId}/lots/${lot}/meetings/new`}>{text('meetings.record')}</ButtonLink>
      )}
    </>
  );
}
