import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getAward } from '#server/awards/get-award';
import { AwardView } from '~/components/awards/award-view';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'awards.one',
  breadcrumb: ({ data: { award } }) => award.place.reference,
  above: [{ label: 'nav.awards', href: '/awards' }],
};

export const loader = permitted('awards.read', async ({ actor, params, now }) => ({
  award: await getAward({ actor, awardId: params.awardId ?? '', now }),
}));

export default function AwardPage() {
  return <AwardView award={useLoaderData<typeof loader>().award} />;
}
