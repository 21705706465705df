import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { takeBack } from '#server/agreements/take-back';
import { reasonedAction, reasonedLoader } from '#server/endings/reasoned-door';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { ReasonedAct } from '~/components/agreements/reasoned-act';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'agreementPages.takingBack',
  breadcrumb: 'agreementPages.takingBack',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = reasonedLoader('agreements.manage');

export const action = reasonedAction('agreements.manage', takeBack, 'notice.told.agreementTakenBack');

export default function TakingBack() {
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <ReasonedAct act="agreementPages.takingBack" agreement={agreement} isOpen={agreement.may.takeBack} reply={reply} />
  );
}
