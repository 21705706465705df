import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { getOfficePreconditions, preconditionOf } from '#server/preconditions/get-preconditions';
import { reviewEvidence } from '#server/preconditions/review-evidence';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonLink } from '~/components/button-link';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { preconditionAbove } from '~/components/preconditions/precondition-above';
import { PreconditionHead } from '~/components/preconditions/precondition-head';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { TwoThirds } from '~/components/two-thirds';
import { isSettled } from '~/domain/preconditions/kinds';
import { evidenceReviewSchema, MOST_SAID } from '~/domain/preconditions/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'preconditions.one',
  breadcrumb: 'preconditions.one',
  above: preconditionAbove('office'),
};

export const loader = permitted('agreements.oversee', async ({ actor, params, now, keptForm }) => {
  const page = await getOfficePreconditions({ actor, agreementId: params.agreementId ?? '', now });
  return { page, ...(await preconditionOf(actor, page, params.key ?? '')), kept: await keptForm() };
});

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const form = await parseForm(request, evidenceReviewSchema);
  if (!form.ok) return form.reply;
  try {
    await reviewEvidence({ actor, agreementId, key, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/agreements/${agreementId}/preconditions`, 'notice.told.evidenceReviewed');
});

export default function OfficePrecondition() {
  const text = useText();
  const { page, item, files, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const field = { errors: reply?.errors, values: reply?.values };
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PreconditionHead
        side="office"
        title={text('preconditions.one')}
        agreement={page.agreement}
        item={item}
        files={files}
      />
      {page.may.review && item.standing === 'submitted' && (
        <PortalForm>
          <input type="hidden" name="version" value={item.version} />
          <RadiosField
            {...field}
            name="outcome"
            label={text('preconditions.review')}
            choices={[
              { value: 'confirmed', label: text('preconditions.review.confirmed') },
              { value: 'returned', label: text('preconditions.review.returned') },
            ]}
          />
          <TextareaField
            {...field}
            name="comment"
            label={text('preconditions.comment')}
            hint={text('preconditions.comment.hint')}
            maxCharacters={MOST_SAID}
          />
          <SubmitButton>{text('preconditions.review.submit')}</SubmitButton>
        </PortalForm>
      )}
      {page.may.waive && !isSettled(item.standing) && item.kind !== 'signed-agreement' && (
        <ButtonLink href={`/office/agreements/${page.agreement.id}/preconditions/${item.key}/waiver`} kind="secondary">
          {text('preconditions.waive')}
        </ButtonLink>
      )}
    </TwoThirds>
  );
}
