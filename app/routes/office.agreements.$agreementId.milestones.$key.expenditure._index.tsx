import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { CostsView } from '~/components/expenditure/costs-view';
import { costsAbove, costsPath } from '~/components/expenditure/expenditure-above';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';

export const handle: PageHandle = {
  title: 'expenditure.costs.title',
  breadcrumb: 'expenditure.costs.title',
  above: costsAbove('office'),
};

export const loader = permitted('agreements.oversee', ({ actor, params: { agreementId = '', key = '' } }) =>
  getReportExpenditure({ actor, agreementId, key, side: 'office' }),
);

export default function CostsInOffice() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const here = costsPath('office', page.agreement.id, page.milestone.key);
  return (
    <CostsView side="office" page={page}>
      <p className="govuk-body">
        <a className="govuk-link" href={here.replace(/\/expenditure$/, '')}>
          {text('expenditure.toMilestone')}
        </a>
      </p>
    </CostsView>
  );
}
