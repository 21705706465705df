import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { BUDGET_SECTION, getRevision } from '#server/awards/get-revision';
import { handInRevision } from '#server/awards/hand-in-revision';
import { readBudgets } from '#server/awards/read-budgets';
import { formReply, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { awardAbove } from '~/components/awards/award-above';
import { BudgetComparison } from '~/components/awards/budget-comparison';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { inLanguage } from '~/domain/shared/localized';
import { SectionFields } from '~/forms/application/section-fields';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  interactive: true,
  title: 'awards.budget',
  breadcrumb: 'awards.budget',
  above: awardAbove,
};

export const loader = permitted('awards.revise', async ({ actor, params, now }) => ({
  ...(await getRevision({ actor, awardId: params.awardId ?? '', now })),
  section: BUDGET_SECTION,
}));

export const action = permitted('awards.revise', async ({ actor, request, params, now }) => {
  const awardId = params.awardId ?? '';
  const typed = typedValues(await request.formData());
  const { revision } = await getRevision({ actor, awardId, now });
  // Another line was asked for, without script.
  if (typed.add) return formReply({}, typed, 200);
  const { lines, errors } = readBudgets(revision, typed);
  if (Object.keys(errors).length > 0) return formReply(errors, typed);
  const input = { lines, seen: Number(typed.seen) };
  const outcome = await intoForm(typed, () => handInRevision({ actor, awardId, input, now }));
  return outcome.ok ? redirectWithNotice(`/awards/${awardId}`, 'notice.told.budgetHandedIn') : outcome.reply;
});

export default function AwardBudget() {
  const { text, locale } = usePortal();
  const { award, revision, seen, definition, values, section } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { place, may, comment } = award;
  const adding = reply?.values.add;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${place.reference}: ${inLanguage(place.title, locale)}`}>
        {text('awards.budget')}
      </PageHeading>
      <p className="govuk-body portal-text">
        {text('awards.budget.lead', {
          requested: formatMoney(locale, award.requested),
          amount: formatMoney(locale, award.amount),
          percent: revision.terms.changeLimit,
        })}
      </p>
      {comment && may.revise && <InsetText>{comment}</InsetText>}
      <BudgetComparison revision={revision} />
      <PortalForm>
        {may.revise && (
          <>
            <input type="hidden" name="seen" value={seen} autoComplete="off" />
            <SectionFields
              definition={definition}
              section={section}
              context={revision.context}
              values={reply ? reply.values : values}
              errors={reply?.errors}
              files={{}}
              fileHrefs={{ removal: () => '' }}
              applicationId={null}
              adding={typeof adding === 'string' ? adding : null}
            />
          </>
        )}
        <ButtonGroup>
          {may.revise && <SubmitButton>{text('awards.budget.submit')}</SubmitButton>}
          <a className="govuk-link" href={`/awards/${award.id}`}>
            {text('awards.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
