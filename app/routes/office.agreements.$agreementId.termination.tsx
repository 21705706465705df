import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { terminateAgreement } from '#server/endings/terminate-agreement';
import { reasonedAction, reasonedLoader } from '#server/endings/reasoned-door';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { Settlement } from '~/components/agreements/settlement';
import { ReasonedAct } from '~/components/agreements/reasoned-act';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'endings.termination',
  breadcrumb: 'endings.termination',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = reasonedLoader('agreements.approve');

export const action = reasonedAction('agreements.approve', terminateAgreement, 'notice.told.agreementTerminated');

export default function Termination() {
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <ReasonedAct act="endings.termination" agreement={agreement} isOpen={agreement.may.terminate} reply={reply}>
      <Settlement agreement={agreement} />
    </ReasonedAct>
  );
}
