import { randomUUID } from 'node:crypto';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { receiveReceipt } from '#server/expenditure/receive-receipt';
import { addCosts } from '#server/expenditure/write-cost';
import { formReply, refusedForm, statusOf } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { CostForm } from '~/components/expenditure/cost-form';
import { costAbove, costsPath } from '~/components/expenditure/expenditure-above';
import { ExpenditureFrame } from '~/components/expenditure/expenditure-frame';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { newCostSchema } from '~/forms/expenditure';
import { fieldErrorsOf } from '~/forms/field-errors';

export const handle: PageHandle = {
  title: 'expenditure.add',
  breadcrumb: 'expenditure.add',
  above: costAbove('organisation'),
};

export const headers = headersOfAction;

export const loader = permitted('agreements.report', async ({ actor, params: { agreementId = '', key = '' } }) => ({
  page: await getReportExpenditure({ actor, agreementId, key, side: 'organisation' }),
  formKey: randomUUID(),
}));

/** A receipt is kept as soon as it arrives, also when the rest is refused. */
export const action = permitted('agreements.report', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const { values, errors, refusal, file } = await receiveReceipt({ request, actor, agreementId, key, now });
  const typed = file ? { ...values, receipt: file.id } : values;
  if (refusal) return formReply(errors, typed, statusOf(refusal));
  const form = newCostSchema.safeParse(typed);
  if (!form.success) return formReply(fieldErrorsOf(form.error), typed);
  const { formKey, then, ...cost } = form.data;
  try {
    await addCosts({ actor, agreementId, key, costs: [cost], formKey, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  const path = costsPath('organisation', agreementId, key);
  return redirectWithNotice(then === 'another' ? `${path}/new` : path, 'notice.told.costSaved');
});

export default function NewCost() {
  const text = useText();
  const { page, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const sent = reply?.values.formKey;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ExpenditureFrame side="organisation" agreement={page.agreement} title={text('expenditure.add')}>
        <CostForm
          page={page}
          values={{}}
          reply={reply}
          hidden={{ formKey: typeof sent === 'string' ? sent : formKey }}
          isNew
        />
      </ExpenditureFrame>
    </>
  );
}
