import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { takeBack } from '#server/agreements/take-back';
import { getOfficeAgreement } from '#server/agreements/get-agreement';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { ReasonedAct } from '~/components/agreements/reasoned-act';
import type { PageHandle } from '~/components/page-handle';
import { agreementPath } from '~/domain/agreements/places';
import { reasonedSchema } from '~/domain/agreements/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'agreementPages.takingBack',
  breadcrumb: 'agreementPages.takingBack',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = permitted('agreements.manage', async ({ actor, params, now }) => ({
  agreement: await getOfficeAgreement({ actor, agreementId: params.agreementId ?? '', now }),
}));

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, reasonedSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => takeBack({ actor, agreementId, input: form.value, now }));
  if (!outcome.ok) return outcome.reply;
  return redirectWithNotice(agreementPath('office', agreementId), 'notice.told.agreementTakenBack');
});

export default function TakingBack() {
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <ReasonedAct act="agreementPages.takingBack" agreement={agreement} isOpen={agreement.may.takeBack} reply={reply} />
  );
}
