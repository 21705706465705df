import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOverspending } from '#server/expenditure/get-report-expenditure';
import { justifyOverspending } from '#server/expenditure/overspend';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { costAbove, costsPath } from '~/components/expenditure/expenditure-above';
import { ExpenditureFrame } from '~/components/expenditure/expenditure-frame';
import { OverspentFacts } from '~/components/expenditure/overspending-list';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { justificationSchema, MOST_SAID } from '~/forms/expenditure';

export const handle: PageHandle = {
  title: 'expenditure.justify',
  breadcrumb: 'expenditure.justify',
  above: costAbove('organisation'),
};

export const loader = permitted('agreements.report', ({ actor, params }) => {
  const { agreementId = '', key = '', line = '' } = params;
  return getOverspending({ actor, agreementId, key, line, side: 'organisation' });
});

export const action = permitted('agreements.report', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '', line = '' } = params;
  const form = await parseForm(request, justificationSchema);
  if (!form.ok) return form.reply;
  try {
    await justifyOverspending({ actor, agreementId, key, input: { line, text: form.value.text }, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(costsPath('organisation', agreementId, key), 'notice.told.overspendingJustified');
});

export default function Justification() {
  const text = useText();
  const { page, one, name } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ExpenditureFrame side="organisation" agreement={page.agreement} title={text('expenditure.justify')}>
        <h2 className="govuk-heading-m">{name}</h2>
        <OverspentFacts one={one} currency={page.currency} />
        <PortalForm>
          <TextareaField
            errors={reply?.errors}
            values={reply?.values ?? { text: one.justification }}
            name="text"
            label={text('expenditure.justification')}
            hint={text('expenditure.justification.hint')}
            rows={6}
            maxCharacters={MOST_SAID}
          />
          <SubmitButton>{text('expenditure.justify.submit')}</SubmitButton>
        </PortalForm>
      </ExpenditureFrame>
    </>
  );
}
