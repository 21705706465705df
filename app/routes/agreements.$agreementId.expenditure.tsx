import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getExpenditure } from '#server/expenditure/get-expenditure';
import { expenditureAbove } from '~/components/expenditure/expenditure-above';
import { ExpenditureView } from '~/components/expenditure/expenditure-view';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle = {
  title: 'agreements.page.expenditure',
  breadcrumb: 'agreements.page.expenditure',
  above: expenditureAbove('organisation'),
};

export const loader = permitted('agreements.read', ({ actor, params, now }) =>
  getExpenditure({ actor, agreementId: params.agreementId ?? '', side: 'organisation', now }),
);

export default function Expenditure() {
  return <ExpenditureView side="organisation" page={useLoaderData<typeof loader>()} />;
}
