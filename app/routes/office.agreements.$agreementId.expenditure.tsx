import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getExpenditure } from '#server/expenditure/get-expenditure';
import { expenditureAbove } from '~/components/expenditure/expenditure-above';
import { ExpenditureView } from '~/components/expenditure/expenditure-view';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle = {
  title: 'agreements.page.expenditure',
  breadcrumb: 'agreements.page.expenditure',
  above: expenditureAbove('office'),
};

export const loader = permitted('agreements.oversee', ({ actor, params, now }) =>
  getExpenditure({ actor, agreementId: params.agreementId ?? '', side: 'office', now }),
);

export default function ExpenditureInOffice() {
  return <ExpenditureView side="office" page={useLoaderData<typeof loader>()} />;
}
