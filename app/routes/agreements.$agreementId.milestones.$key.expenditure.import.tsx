import { randomUUID } from 'node:crypto';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { getReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { importCosts } from '#server/expenditure/import-costs';
import { receiveCosts } from '#server/expenditure/receive-costs';
import { refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { costAbove, costsPath } from '~/components/expenditure/expenditure-above';
import { ExpenditureFrame } from '~/components/expenditure/expenditure-frame';
import { FaultsTable } from '~/components/expenditure/faults-table';
import { ImportForm } from '~/components/expenditure/import-form';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';

export const handle: PageHandle = {
  title: 'expenditure.import',
  breadcrumb: 'expenditure.import',
  above: costAbove('organisation'),
};

export const loader = permitted('agreements.report', async ({ actor, params: { agreementId = '', key = '' } }) => ({
  page: await getReportExpenditure({ actor, agreementId, key, side: 'organisation' }),
  formKey: randomUUID(),
}));

export const action = permitted('agreements.report', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const { values, rows } = await receiveCosts(request);
  const formKey = z.uuid().safeParse(values.formKey);
  try {
    const { faults } = await importCosts({
      ...{ actor, agreementId, key, now, formKey: formKey.data ?? randomUUID() },
      rows: await rows(),
    });
    if (faults.length > 0) {
      const errors = { text: { key: 'expenditure.import.refused' as const, values: { count: faults.length } } };
      return data({ errors, values, faults }, { status: 400 });
    }
    return redirectWithNotice(costsPath('organisation', agreementId, key), 'notice.told.costsImported');
  } catch (error) {
    return refusedForm(error, values, 'text');
  }
});

export default function ImportedCosts() {
  const text = useText();
  const { page, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const sent = reply?.values.formKey;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ExpenditureFrame side="organisation" agreement={page.agreement} title={text('expenditure.import')}>
        {reply && 'faults' in reply && <FaultsTable faults={reply.faults} />}
        <ImportForm budget={page.budget} reply={reply} formKey={typeof sent === 'string' ? sent : formKey} />
      </ExpenditureFrame>
    </>
  );
}
