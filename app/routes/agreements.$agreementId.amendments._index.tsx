import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { beginAmendment } from '#server/amendments/begin-amendment';
import { getAmendments } from '#server/amendments/get-amendments';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OWN_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { AmendmentsView } from '~/components/amendments/amendments-view';
import type { PageHandle } from '~/components/page-handle';
import { agreementPath } from '~/domain/agreements/places';
import { beginningSchema } from '~/forms/amendments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'amendments.title',
  breadcrumb: 'amendments.title',
  above: OWN_AGREEMENT_ABOVE,
};

export const loader = permitted('agreements.read', async ({ actor, params }) => {
  const page = await getAmendments({ actor, agreementId: params.agreementId ?? '', side: 'organisation' });
  return { page, agreement: page.agreement };
});

export const action = permitted('agreements.report', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, beginningSchema);
  if (!form.ok) return form.reply;
  const { reason } = form.value;
  const outcome = await intoForm(form.typed, () =>
    beginAmendment({ actor, agreementId, side: 'organisation', reason, now }),
  );
  if (!outcome.ok) return outcome.reply;
  const path = `${agreementPath('organisation', agreementId)}/amendments/${outcome.value}`;
  return redirectWithNotice(path, 'notice.told.amendmentBegun');
});

export default function Page() {
  const { page } = useLoaderData<typeof loader>();
  return <AmendmentsView page={page} side="organisation" reply={useActionData<typeof action>()} />;
}
