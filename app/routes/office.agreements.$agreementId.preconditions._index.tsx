import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOfficePreconditions } from '#server/preconditions/get-preconditions';
import type { PageHandle } from '~/components/page-handle';
import { preconditionsAbove } from '~/components/preconditions/precondition-above';
import { PreconditionsView } from '~/components/preconditions/preconditions-view';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'preconditions.title',
  breadcrumb: 'preconditions.title',
  above: preconditionsAbove('office'),
};

export const loader = permitted('agreements.oversee', async ({ actor, params, now }) => ({
  page: await getOfficePreconditions({ actor, agreementId: params.agreementId ?? '', now }),
}));

export default function OfficePreconditions() {
  return <PreconditionsView side="office" page={useLoaderData<typeof loader>().page} />;
}
