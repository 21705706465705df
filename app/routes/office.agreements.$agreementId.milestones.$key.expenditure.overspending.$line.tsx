import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOverspending } from '#server/expenditure/get-report-expenditure';
import { decideOverspending } from '#server/expenditure/overspend';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { costAbove, costsPath } from '~/components/expenditure/expenditure-above';
import { ExpenditureFrame } from '~/components/expenditure/expenditure-frame';
import { OverspentFacts } from '~/components/expenditure/overspending-list';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { MOST_SAID, overspendingDecisionSchema } from '~/forms/expenditure';

export const handle: PageHandle = {
  title: 'expenditure.decide',
  breadcrumb: 'expenditure.decide',
  above: costAbove('office'),
};

export const loader = permitted('agreements.approve', ({ actor, params }) => {
  const { agreementId = '', key = '', line = '' } = params;
  return getOverspending({ actor, agreementId, key, line, side: 'office' });
});

export const action = permitted('agreements.approve', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '', line = '' } = params;
  const form = await parseForm(request, overspendingDecisionSchema);
  if (!form.ok) return form.reply;
  try {
    await decideOverspending({ actor, agreementId, key, input: { line, ...form.value }, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(costsPath('office', agreementId, key), 'notice.told.overspendingDecided');
});

export default function OverspendingDecision() {
  const text = useText();
  const { page, one, name } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const field = { errors: reply?.errors, values: reply?.values };
  const sent = reply?.values.version;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ExpenditureFrame side="office" agreement={page.agreement} title={text('expenditure.decide')}>
        <h2 className="govuk-heading-m">{name}</h2>
        <OverspentFacts one={one} currency={page.currency} />
        <PortalForm>
          <input
            type="hidden"
            name="version"
            value={typeof sent === 'string' ? sent : one.version}
            autoComplete="off"
          />
          <RadiosField
            {...field}
            name="outcome"
            label={text('expenditure.decision')}
            choices={[
              { value: 'approved', label: text('expenditure.decide.approve') },
              { value: 'refused', label: text('expenditure.decide.refuse'), hint: text('expenditure.decide.hint') },
            ]}
          />
          <TextareaField
            {...field}
            name="comment"
            label={text('expenditure.comment')}
            rows={4}
            maxCharacters={MOST_SAID}
          />
          <SubmitButton>{text('expenditure.decide.submit')}</SubmitButton>
        </PortalForm>
      </ExpenditureFrame>
    </>
  );
}
