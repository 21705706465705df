import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getHandOver, nameActingChair } from '#server/committee/name-acting-chair';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { HandOverForm } from '~/components/committee/hand-over-form';
import type { PageHandle } from '~/components/page-handle';
import { actingChairSchema } from '~/domain/committee/schema';

export const handle: PageHandle = {
  title: 'committee.chair.title',
  breadcrumb: 'committee.chair.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
    { label: 'committee.office.title', href: ({ params }) => `/office/calls/${params.callId}/committee` },
  ],
};

export const loader = permitted('committee.appoint', ({ actor, params: { callId = '', lot = '' } }) =>
  getHandOver({ actor, callId, lot }),
);

export const action = permitted(
  'committee.appoint',
  async ({ actor, request, params: { callId = '', lot = '' }, now }) => {
    const form = await parseForm(request, actingChairSchema);
    if (!form.ok) return form.reply;
    const { userId } = form.value;
    const outcome = await intoForm(form.typed, () => nameActingChair({ actor, callId, lot, userId, now }));
    return outcome.ok
      ? redirectWithNotice(`/office/calls/${callId}/committee`, 'notice.told.chairNamed')
      : outcome.reply;
  },
);

export default function OfficeHandOver() {
  return <HandOverForm page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
