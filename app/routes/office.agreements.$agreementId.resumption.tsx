import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { resumeAgreement } from '#server/endings/suspend-agreement';
import { reasonedAction, reasonedLoader } from '#server/endings/reasoned-door';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { ReasonedAct } from '~/components/agreements/reasoned-act';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'endings.resumption',
  breadcrumb: 'endings.resumption',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = reasonedLoader('agreements.approve');

export const action = reasonedAction('agreements.approve', resumeAgreement, 'notice.told.agreementResumed');

export default function Resumption() {
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <ReasonedAct act="endings.resumption" agreement={agreement} isOpen={agreement.may.resume} reply={reply} />;
}
