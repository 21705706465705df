import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { CostsView } from '~/components/expenditure/costs-view';
import { costsAbove, costsPath } from '~/components/expenditure/expenditure-above';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';

export const handle: PageHandle = {
  title: 'expenditure.costs.title',
  breadcrumb: 'expenditure.costs.title',
  above: costsAbove('organisation'),
};

export const loader = permitted('agreements.read', ({ actor, params: { agreementId = '', key = '' } }) =>
  getReportExpenditure({ actor, agreementId, key, side: 'organisation' }),
);

export default function Costs() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const { agreement, milestone, may } = page;
  const here = costsPath('organisation', agreement.id, milestone.key);
  return (
    <CostsView side="organisation" page={page}>
      {may.write && (
        <>
          <p className="govuk-body">{text('expenditure.costs.intro')}</p>
          <ButtonGroup>
            <ButtonLink href={`${here}/new`}>{text('expenditure.add')}</ButtonLink>
            <ButtonLink kind="secondary" href={`${here}/import`}>
              {text('expenditure.import')}
            </ButtonLink>
            <ButtonLink kind="secondary" href={`${here}/receipts`}>
              {text('expenditure.receipts')}
            </ButtonLink>
          </ButtonGroup>
          <p className="govuk-body">
            <a className="govuk-link" href={here.replace(/expenditure$/, 'report')}>
              {text('expenditure.toReport')}
            </a>
          </p>
        </>
      )}
    </CostsView>
  );
}
