import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOwnAgreement } from '#server/agreements/get-agreement';
import { signAgreement } from '#server/agreements/sign-agreement';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OWN_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { SigningView } from '~/components/agreements/signing-view';
import type { PageHandle } from '~/components/page-handle';
import { agreementPath } from '~/domain/agreements/places';
import { signingSchema } from '~/domain/agreements/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'agreementPages.signing',
  breadcrumb: 'agreementPages.signing',
  above: OWN_AGREEMENT_ABOVE,
};

export const headers = headersOfAction;

export const loader = permitted('agreements.sign', async ({ actor, params, now }) => ({
  agreement: await getOwnAgreement({ actor, agreementId: params.agreementId ?? '', now }),
}));

export const action = permitted('agreements.sign', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, signingSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const outcome = await intoForm(form.typed, () =>
    signAgreement({ actor, agreementId, side: 'organisation', input, now }),
  );
  if (!outcome.ok) return outcome.reply;
  return redirectWithNotice(agreementPath('organisation', agreementId), 'notice.told.agreementSigned');
});

export default function Signature() {
  const { agreement } = useLoaderData<typeof loader>();
  return <SigningView side="organisation" agreement={agreement} reply={useActionData<typeof action>()} />;
}
