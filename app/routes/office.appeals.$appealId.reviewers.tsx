import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getNaming } from '#server/appeals/get-naming';
import { nameReviewers } from '#server/appeals/name-reviewers';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_APPEAL_ABOVE } from '~/components/appeals/office-above';
import { OfficeAppealHead } from '~/components/appeals/office-appeal-head';
import { CheckboxesField } from '~/components/checkboxes-field';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { reviewersSchema } from '~/domain/appeals/schema';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'appeals.name.title',
  breadcrumb: 'appeals.name.title',
  above: OFFICE_APPEAL_ABOVE,
};

export const loader = permitted('appeals.name-reviewers', ({ actor, params }) =>
  getNaming(actor, params.appealId ?? ''),
);

export const action = permitted('appeals.name-reviewers', async ({ actor, request, params, now }) => {
  const appealId = params.appealId ?? '';
  const form = await parseForm(request, reviewersSchema);
  if (!form.ok) return form.reply;
  try {
    await nameReviewers({ actor, appealId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/appeals/${appealId}`, 'notice.told.appealReviewers');
});

export default function Reviewers() {
  const { locale, text } = usePortal();
  const { appeal, candidates } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const values = reply?.values ?? { reviewers: appeal.reviewers.map(({ userId }) => userId) };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <OfficeAppealHead appeal={appeal} title={text('appeals.name.title')} />
      {!appeal.mayName && <InsetText>{text(`appeals.now.${appeal.state}`)}</InsetText>}
      {appeal.mayName && candidates.length === 0 && (
        <EmptyState title={text('appeals.name.nobody')} text={text('appeals.name.hint')} />
      )}
      {appeal.mayName && candidates.length > 0 && (
        <PortalForm>
          <input type="hidden" name="version" value={appeal.version} />
          <CheckboxesField
            errors={reply?.errors}
            values={values}
            name="reviewers"
            label={text('appeals.name.question')}
            hint={text('appeals.name.hint')}
            choices={candidates.map(({ userId, name, institution }) => ({
              value: userId,
              label: name,
              hint: inLanguage(institution, locale),
            }))}
          />
          <SubmitButton>{text('appeals.name.submit')}</SubmitButton>
        </PortalForm>
      )}
    </>
  );
}
