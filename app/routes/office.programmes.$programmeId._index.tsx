import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listHistory } from '#server/audit/list-history';
import { getProgramme } from '#server/programmes/get-programme';
import { HistoryPanel } from '~/components/history-panel';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { ProgrammeParts } from '~/components/programme-parts';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data }) => data.programme.content.code,
  breadcrumb: ({ data }) => data.programme.content.code,
  above: [{ label: 'programmes.title', href: '/office/programmes' }],
};

export const loader = permitted('programmes.read', async ({ actor, params }) => {
  const programme = await getProgramme(actor, params.programmeId ?? '');
  return {
    programme,
    events: await listHistory({ kind: 'programme', id: programme.id }),
  };
});

export default function Programme() {
  const { locale } = usePortal();
  const { programme, events } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={programme.content.code}>{inLanguage(programme.content.name, locale)}</PageHeading>
      <ProgrammeParts {...programme} />
      <HistoryPanel events={events} />
    </>
  );
}
