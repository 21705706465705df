import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getCost } from '#server/expenditure/get-report-expenditure';
import { receiveReceipt } from '#server/expenditure/receive-receipt';
import { changeCost } from '#server/expenditure/write-cost';
import { formReply, refusedForm, statusOf } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { CostForm } from '~/components/expenditure/cost-form';
import { costAbove, costsPath } from '~/components/expenditure/expenditure-above';
import { ExpenditureFrame } from '~/components/expenditure/expenditure-frame';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { decimalOf } from '~/domain/shared/money';
import { changedCostSchema } from '~/forms/expenditure';
import { fieldErrorsOf } from '~/forms/field-errors';

export const handle: PageHandle = {
  title: 'expenditure.change.title',
  breadcrumb: 'expenditure.change.title',
  above: costAbove('organisation'),
};

export const headers = headersOfAction;

export const loader = permitted('agreements.report', ({ actor, params }) => {
  const { agreementId = '', key = '', costId = '' } = params;
  return getCost({ actor, agreementId, key, costId, side: 'organisation' });
});

/** A receipt is kept as soon as it arrives, also when the rest is refused. */
export const action = permitted('agreements.report', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '', costId = '' } = params;
  const { values, errors, refusal, file } = await receiveReceipt({ request, actor, agreementId, key, now });
  const typed = file ? { ...values, receipt: file.id } : values;
  if (refusal) return formReply(errors, typed, statusOf(refusal));
  const form = changedCostSchema.safeParse(typed);
  if (!form.success) return formReply(fieldErrorsOf(form.error), typed);
  const { version: expected, ...cost } = form.data;
  try {
    await changeCost({ actor, agreementId, key, costId, expected, cost, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(costsPath('organisation', agreementId, key), 'notice.told.costSaved');
});

export default function ChangedCost() {
  const text = useText();
  const { page, cost } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { line, spentOn, description, supplier, document, amount, receipt, id } = cost;
  const sent = reply?.values.version;
  const typed = { line, spentOn, description, supplier, document, receipt: receipt?.id ?? '' };
  const here = costsPath('organisation', page.agreement.id, page.milestone.key);
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ExpenditureFrame side="organisation" agreement={page.agreement} title={text('expenditure.change.title')}>
        <CostForm
          page={page}
          values={{ ...typed, amount: decimalOf({ amount, currency: page.currency }) }}
          reply={reply}
          hidden={{ version: typeof sent === 'string' ? sent : `${cost.version}` }}
        />
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/costs/${id}/removal`}>
            {text('expenditure.removal.title')}
          </a>
        </p>
      </ExpenditureFrame>
    </>
  );
}
