import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOfficeRevision } from '#server/awards/get-office-revision';
import { reviewRevision } from '#server/awards/review-revision';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { BudgetComparison } from '~/components/awards/budget-comparison';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { MOST_REASON, reviewingSchema } from '~/domain/awards/answer';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'awards.budget',
  breadcrumb: 'awards.budget',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
    { label: 'awards.office.title', href: ({ params }) => `/office/calls/${params.callId}/awards` },
  ],
};

export const loader = permitted('awards.oversee', ({ actor, params }) =>
  getOfficeRevision({ actor, callId: params.callId ?? '', awardId: params.awardId ?? '' }),
);

export const action = permitted('awards.manage', async ({ actor, request, params, now }) => {
  const { callId = '', awardId = '' } = params;
  const form = await parseForm(request, reviewingSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const outcome = await intoForm(form.typed, () => reviewRevision({ actor, callId, awardId, input, now }));
  if (!outcome.ok) return outcome.reply;
  return redirectWithNotice(
    `/office/calls/${callId}/awards`,
    input.outcome === 'agreed' ? 'notice.told.budgetAgreed' : 'notice.told.budgetReturned',
  );
});

export default function OfficeBudget() {
  const { text, locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { call, lot, organisation, revision, requested, amount, standing, mayReview } = page;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>{text('awards.budget')}</PageHeading>
      <p className="govuk-body">
        {text('awards.budget.office', {
          organisation,
          requested: formatMoney(locale, requested),
          amount: formatMoney(locale, amount),
        })}{' '}
        {standing && text(`awards.budget.${standing}`)}
      </p>
      <BudgetComparison revision={revision} />
      <PortalForm>
        {mayReview && (
          <>
            <input type="hidden" name="number" value={revision.latest?.number ?? 0} />
            <TextareaField
              errors={reply?.errors}
              values={reply?.values}
              name="comment"
              label={text('awards.budget.comment')}
              hint={text('awards.budget.commentHint')}
              maxCharacters={MOST_REASON}
            />
          </>
        )}
        <ButtonGroup>
          {mayReview && (
            <>
              <SubmitButton name="outcome" value="agreed">
                {text('awards.budget.agree')}
              </SubmitButton>
              <SubmitButton kind="secondary" name="outcome" value="returned">
                {text('awards.budget.return')}
              </SubmitButton>
            </>
          )}
          <a className="govuk-link" href={`/office/calls/${call.id}/awards`}>
            {text('awards.reserve.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
