import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dropAgreement } from '#server/agreements/drop-agreement';
import { reasonedAction, reasonedLoader } from '#server/endings/reasoned-door';
import { OFFICE_AGREEMENT_ABOVE } from '~/components/agreements/agreement-above';
import { ReasonedAct } from '~/components/agreements/reasoned-act';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'agreementPages.dropping',
  breadcrumb: 'agreementPages.dropping',
  above: OFFICE_AGREEMENT_ABOVE,
};

export const loader = reasonedLoader('agreements.manage');

export const action = reasonedAction('agreements.manage', dropAgreement, 'notice.told.agreementDropped');

export default function Dropping() {
  const { agreement } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <ReasonedAct act="agreementPages.dropping" agreement={agreement} isOpen={agreement.may.drop} reply={reply} />;
}
