import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getPreview } from '#server/calls/get-preview';
import { NotificationBanner } from '~/components/notification-banner';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { CallView } from '~/components/public-call/call-view';
import { Tabs } from '~/components/tabs';

export const handle: PageHandle = {
  title: 'callEditor.preview.title',
  breadcrumb: 'callEditor.preview.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

/** `?language=` chooses the page's language (`server/process/locale-of.ts`). */
export const loader = permitted('calls.read', async ({ actor, params, now }) => ({
  call: await getPreview(actor, params.callId ?? '', now),
}));

export default function Preview() {
  const { text, locale } = usePortal();
  const { call } = useLoaderData<typeof loader>();
  return (
    <>
      <NotificationBanner>{text('callEditor.preview.note')}</NotificationBanner>
      <Tabs
        label={text('callEditor.preview.languages')}
        links={call.content.about.languages.map((language) => ({
          href: `/office/calls/${call.id}/preview?language=${language}`,
          label: text(`language.${language}`),
          current: language === locale,
        }))}
      />
      <CallView call={call} documentHref={(fileId) => `/files/${fileId}`} isPreview />
    </>
  );
}
