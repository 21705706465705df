import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOfficeAgreement } from '#server/agreements/get-agreement';
import { resumeAgreement } from '#server/endings/suspend-agreement';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { ReasonedAct } from '~/components/agreements/reasoned-act';
import type { PageHandle } from '~/components/page-handle';
import { agreementPath } from '~/domain/agreements/places';
import { reasonedSchema } from '~/domain/agreements/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'endings.resumption',
  breadcrumb: 'endings.resumption',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = permitted('agreements.approve', async ({ actor, params, now }) => ({
  agreement: await getOfficeAgreement({ actor, agreementId: params.agreementId ?? '', now }),
}));

export const action = permitted('agreements.approve', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, reasonedSchema);
  if (!form.ok) return form.reply;
  const { version: expected, reason } = form.value;
  const outcome = await intoForm(form.typed, () => resumeAgreement({ actor, agreementId, reason, expected, now }));
  if (!outcome.ok) return outcome.reply;
  return redirectWithNotice(agreementPath('office', agreementId), 'notice.told.agreementResumed');
});

export default function Resumption() {
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <ReasonedAct act="endings.resumption" agreement={agreement} isOpen={agreement.may.resume} reply={reply} />;
}
