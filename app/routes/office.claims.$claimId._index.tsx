import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { decideClaim } from '#server/disbursements/decide-claim';
import { getClaim } from '#server/disbursements/get-claim';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { CLAIM_ABOVE } from '~/components/payments/claim-above';
import { ClaimView } from '~/components/payments/claim-view';
import { decidingSchema } from '~/forms/payments';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'payments.claim.one',
  breadcrumb: 'payments.claim.one',
  above: CLAIM_ABOVE,
};

export const loader = permitted('payments.read', async ({ actor, params }) => ({
  claim: await getClaim(actor, params.claimId ?? ''),
}));

export const action = permitted('payments.approve', async ({ actor, request, params, now }) => {
  const claimId = params.claimId ?? '';
  const form = await parseForm(request, decidingSchema);
  if (!form.ok) return form.reply;
  const { version: expected, input } = form.value;
  const outcome = await intoForm(form.typed, () => decideClaim({ actor, claimId, input, expected, now }));
  const notice = input.agreed ? 'notice.told.claimConfirmed' : 'notice.told.claimDeclined';
  return outcome.ok ? redirectWithNotice(`/office/claims/${claimId}`, notice) : outcome.reply;
});

export default function Claim() {
  const { claim } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ClaimView claim={claim} reply={reply} />
    </>
  );
}
