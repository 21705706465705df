import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { closeAgreement } from '#server/endings/close-agreement';
import { getClosing } from '#server/endings/get-closing';
import { reasonedAction } from '#server/endings/reasoned-door';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { ClosingChecklist } from '~/components/agreements/closing-checklist';
import { ReasonedAct } from '~/components/agreements/reasoned-act';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'endings.closing',
  breadcrumb: 'endings.closing',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = permitted('agreements.oversee', async ({ actor, params, now }) =>
  getClosing({ actor, agreementId: params.agreementId ?? '', now }),
);

export const action = reasonedAction('agreements.oversee', closeAgreement, 'notice.told.agreementClosed');

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
