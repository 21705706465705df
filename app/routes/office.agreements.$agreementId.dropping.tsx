import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { dropAgreement } from '#server/agreements/drop-agreement';
import { getOfficeAgreement } from '#server/agreements/get-agreement';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { ReasonedAct } from '~/components/agreements/reasoned-act';
import type { PageHandle } from '~/components/page-handle';
import { agreementPath } from '~/domain/agreements/places';
import { reasonedSchema } from '~/domain/agreements/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'agreementPages.dropping',
  breadcrumb: 'agreementPages.dropping',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = permitted('agreements.manage', async ({ actor, params, now }) => ({
  agreement: await getOfficeAgreement({ actor, agreementId: params.agreementId ?? '', now }),
}));

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, reasonedSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => dropAgreement({ actor, agreementId, input: form.value, now }));
  if (!outcome.ok) return outcome.reply;
  return redirectWithNotice(agreementPath('office', agreementId), 'notice.told.agreementDropped');
});

export default function Dropping() {
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <ReasonedAct act="agreementPages.dropping" agreement={agreement} isOpen={agreement.may.drop} reply={reply} />;
}
