import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getDraft } from '#server/applications/get-draft';
import { shortHead } from '#server/applications/list-changes';
import { readDraft } from '#server/applications/read-draft';
import { formatFiles } from '#server/files/format-files';
import { PrintView } from '~/components/application/print-view';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'applications.print.title',
  breadcrumb: 'applications.print.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.head.call.reference, href: ({ params }) => `/applications/${params.applicationId}` },
  ],
};

export const loader = permitted('applications.read', async ({ actor, params, locale, now }) => {
  const draft = await getDraft({ actor, applicationId: params.applicationId ?? '', now });
  const { answers } = readDraft(draft);
  const { definition, context, typed } = draft;
  return { head: shortHead(draft), definition, context, typed, answers, files: formatFiles(draft.files, locale), now };
});

export default function PrintApplication() {
  return <PrintView page={useLoaderData<typeof loader>()} />;
}
