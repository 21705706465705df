import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { suspendAgreement } from '#server/endings/suspend-agreement';
import { reasonedAction, reasonedLoader } from '#server/endings/reasoned-door';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { ReasonedAct } from '~/components/agreements/reasoned-act';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'endings.suspension',
  breadcrumb: 'endings.suspension',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = reasonedLoader('agreements.approve');

export const action = reasonedAction('agreements.approve', suspendAgreement, 'notice.told.agreementSuspended');

export default function Suspension() {
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <ReasonedAct act="endings.suspension" agreement={agreement} isOpen={agreement.may.suspend} reply={reply} />;
}
