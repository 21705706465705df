import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listChanges } from '#server/applications/list-changes';
import { listFileEvents } from '#server/applications/list-file-events';
import { ApplicationHead } from '~/components/application/application-head';
import { ChangeList } from '~/components/application/change-list';
import { FileEventList } from '~/components/application/file-event-list';
import type { PageHandle } from '~/components/page-handle';
import { Pagination } from '~/components/pagination';
import { useText } from '~/components/portal-context';
import { TwoThirds } from '~/components/two-thirds';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'applications.history.title',
  breadcrumb: 'applications.history.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.head.call.reference, href: ({ params }) => `/applications/${params.applicationId}` },
  ],
};

export const loader = permitted('applications.read', async ({ actor, request, params, now }) => {
  const { applicationId = '' } = params;
  const page = Number(new URL(request.url).searchParams.get('page') ?? 1);
  const changes = await listChanges({ actor, applicationId, page, now });
  return { ...changes, files: await listFileEvents({ actor, applicationId }) };
});

export default function ApplicationHistory() {
  const text = useText();
  const { head, changes, page, pages, files } = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <ApplicationHead head={head} title={text('applications.history.title')} />
      <p className="govuk-body">{text('applications.history.lead')}</p>
      <ChangeList changes={changes} />
      <Pagination page={page} pages={pages} hrefOf={(other) => `/applications/${head.id}/history?page=${other}`} />
      <FileEventList events={files} />
    </TwoThirds>
  );
}
