import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { closeAgreement } from '#server/endings/close-agreement';
import { getClosing } from '#server/endings/get-closing';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { ClosingChecklist } from '~/components/agreements/closing-checklist';
import { ReasonedAct } from '~/components/agreements/reasoned-act';
import type { PageHandle } from '~/components/page-handle';
import { agreementPath } from '~/domain/agreements/places';
import { reasonedSchema } from '~/domain/agreements/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'endings.closing',
  breadcrumb: 'endings.closing',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = permitted('agreements.oversee', async ({ actor, params, now }) =>
  getClosing({ actor, agreementId: params.agreementId ?? '', now }),
);

export const action = permitted('agreements.oversee', async ({ actor, request, params, now }) => {
  const agreementId = params.agreementId ?? '';
  const form = await parseForm(request, reasonedSchema);
  if (!form.ok) return form.reply;
  const { version: expected, reason } = form.value;
  const outcome = await intoForm(form.typed, () => closeAgreement({ actor, agreementId, reason, expected, now }));
  if (!outcome.ok) return outcome.reply;
  return redirectWithNotice(agreementPath('office', agreementId), 'notice.told.agreementClosed');
});

export default function Closing() {
  const { agreement, checks } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <ReasonedAct
      act="endings.closing"
      agreement={agreement}
      isOpen={agreement.may.close && checks.every(({ isDone }) => isDone)}
      reply={reply}
    >
      <ClosingChecklist checks={checks} />
    </ReasonedAct>
  );
}
