import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOwnPreconditions } from '#server/preconditions/get-preconditions';
import type { PageHandle } from '~/components/page-handle';
import { preconditionsAbove } from '~/components/preconditions/precondition-above';
import { PreconditionsView } from '~/components/preconditions/preconditions-view';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'preconditions.title',
  breadcrumb: 'preconditions.title',
  above: preconditionsAbove('organisation'),
};

export const loader = permitted('agreements.read', async ({ actor, params, now }) => ({
  page: await getOwnPreconditions({ actor, agreementId: params.agreementId ?? '', now }),
}));

export default function Preconditions() {
  return <PreconditionsView side="organisation" page={useLoaderData<typeof loader>().page} />;
}
