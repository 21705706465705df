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
    { label: 'committee.own.title', href: '/evaluations' },
    { label: 'committee.evaluation.title', href: ({ params }) => `/evaluations/${params.callId}` },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params: { callId = '', lot = '' } }) =>
  getHandOver({ actor, callId, lot }),
);

export const action = permitted(
  'evaluation.take-part',
  async ({ actor, request, params: { callId = '', lot = '' }, now }) => {
    const form = await parseForm(request, actingChairSchema);
    if (!form.ok) return form.reply;
    const { userId } = form.value;
    const outcome = await intoForm(form.typed, () => nameActingChair({ actor, callId, lot, userId, now }));
    return outcome.ok ? redirectWithNotice(`/evaluations/${callId}`, 'notice.told.chairNamed') : outcome.reply;
  },
);

export default function HandOver() {
  return <HandOverForm page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
