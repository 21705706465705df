import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getCost } from '#server/expenditure/get-report-expenditure';
import { markIneligible } from '#server/expenditure/mark-ineligible';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { costAbove, costsPath } from '~/components/expenditure/expenditure-above';
import { CostFacts } from '~/components/expenditure/cost-facts';
import { ExpenditureFrame } from '~/components/expenditure/expenditure-frame';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { MOST_SAID, recognitionSchema } from '~/forms/expenditure';

export const handle: PageHandle = {
  title: 'expenditure.judge',
  breadcrumb: 'expenditure.judge',
  above: costAbove('office'),
};

export const loader = permitted('agreements.manage', ({ actor, params }) => {
  const { agreementId = '', key = '', costId = '' } = params;
  return getCost({ actor, agreementId, key, costId, side: 'office' });
});

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '', costId = '' } = params;
  const form = await parseForm(request, recognitionSchema);
  if (!form.ok) return form.reply;
  const { version, outcome, reason } = form.value;
  const input = { version, reason: outcome === 'ineligible' ? reason : '' };
  try {
    await markIneligible({ actor, agreementId, key, costId, input, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(costsPath('office', agreementId, key), 'notice.told.costJudged');
});

export default function JudgedCost() {
  const text = useText();
  const { page, cost } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { ineligible } = cost;
  const shown = { outcome: ineligible === null ? 'recognised' : 'ineligible', reason: ineligible ?? '' };
  const field = { errors: reply?.errors, values: reply?.values ?? shown };
  const sent = reply?.values.version;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ExpenditureFrame side="office" agreement={page.agreement} title={text('expenditure.judge')}>
        <CostFacts cost={cost} page={page} />
        <PortalForm>
          <input
            type="hidden"
            name="version"
            value={typeof sent === 'string' ? sent : cost.version}
            autoComplete="off"
          />
          <RadiosField
            {...field}
            name="outcome"
            label={text('expenditure.judge.question')}
            choices={[
              { value: 'recognised', label: text('expenditure.judge.yes') },
              { value: 'ineligible', label: text('expenditure.judge.no'), hint: text('expenditure.judge.hint') },
            ]}
          />
          <TextareaField
            {...field}
            name="reason"
            label={text('expenditure.judge.reason')}
            rows={4}
            maxCharacters={MOST_SAID}
          />
          <SubmitButton>{text('expenditure.judge.submit')}</SubmitButton>
        </PortalForm>
      </ExpenditureFrame>
    </>
  );
}
