import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getCost } from '#server/expenditure/get-report-expenditure';
import { removeCost } from '#server/expenditure/write-cost';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { costAbove, costsPath } from '~/components/expenditure/expenditure-above';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { costRemovalSchema } from '~/forms/expenditure';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'expenditure.removal.title',
  breadcrumb: 'expenditure.removal.title',
  above: costAbove('organisation'),
};

export const loader = permitted('agreements.report', ({ actor, params }) => {
  const { agreementId = '', key = '', costId = '' } = params;
  return getCost({ actor, agreementId, key, costId, side: 'organisation' });
});

export const action = permitted('agreements.report', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '', costId = '' } = params;
  const form = await parseForm(request, costRemovalSchema);
  if (!form.ok) return form.reply;
  try {
    await removeCost({ actor, agreementId, key, costId, expected: form.value.version, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(costsPath('organisation', agreementId, key), 'notice.told.costRemoved');
});

export default function CostRemoval() {
  const { text, locale } = usePortal();
  const { page, cost } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const amount = formatMoney(locale, { amount: cost.amount, currency: page.currency });
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('expenditure.removal.title')}</PageHeading>
      <p className="govuk-body">{text('expenditure.removal.text', { description: cost.description, amount })}</p>
      <PortalForm>
        <input type="hidden" name="version" value={cost.version} autoComplete="off" />
        <ButtonGroup>
          <SubmitButton kind="warning">{text('expenditure.removal.title')}</SubmitButton>
          <a className="govuk-link" href={costsPath('organisation', page.agreement.id, page.milestone.key)}>
            {text('expenditure.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
