import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getReserveOffer } from '#server/awards/get-reserve-offer';
import { offerReserve } from '#server/awards/offer-reserve';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ReserveOfferView } from '~/components/awards/reserve-offer-view';
import type { PageHandle } from '~/components/page-handle';
import { reserveSchema } from '~/domain/awards/reserve';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'awards.reserve.move',
  breadcrumb: 'awards.reserve.move',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
    { label: 'awards.office.title', href: ({ params }) => `/office/calls/${params.callId}/awards` },
  ],
};

export const loader = permitted('awards.manage', ({ actor, params, now }) =>
  getReserveOffer({ actor, callId: params.callId ?? '', lot: params.lot ?? '', now }),
);

export const action = permitted('awards.manage', async ({ actor, request, params, now }) => {
  const { callId = '', lot = '' } = params;
  const form = await parseForm(request, reserveSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => offerReserve({ actor, callId, lot, input: form.value, now }));
  return outcome.ok ? redirectWithNotice(`/office/calls/${callId}/awards`, 'notice.told.movedUp') : outcome.reply;
});

export default function MoveUp() {
  return <ReserveOfferView offer={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
