import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { admitAppeal } from '#server/appeals/admit-appeal';
import { getOfficeAppeal } from '#server/appeals/get-office-appeal';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { OFFICE_APPEAL_ABOVE } from '~/components/appeals/office-above';
import { OfficeAppealHead } from '~/components/appeals/office-appeal-head';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { MOST_REASONS } from '~/domain/appeals/schema';
import { admissibilityForm } from '~/forms/appeals';

export const handle: PageHandle = {
  title: 'appeals.admissibility',
  breadcrumb: 'appeals.admissibility',
  above: OFFICE_APPEAL_ABOVE,
};

export const loader = permitted('appeals.admit', async ({ actor, params, keptForm }) => ({
  appeal: await getOfficeAppeal(actor, params.appealId ?? ''),
  kept: await keptForm(),
}));

export const action = permitted('appeals.admit', async ({ actor, request, params, now }) => {
  const { id: appealId, languages } = await getOfficeAppeal(actor, params.appealId ?? '');
  const form = await parseForm(request, admissibilityForm(languages));
  if (!form.ok) return form.reply;
  try {
    await admitAppeal({ actor, appealId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/appeals/${appealId}`, 'notice.told.appealAdmitted');
});

export default function Admissibility() {
  const text = useText();
  const { appeal, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const field = { errors: reply?.errors, values: reply?.values };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <OfficeAppealHead appeal={appeal} title={text('appeals.admissibility')} />
      {appeal.tookPart && <InsetText>{text('appeals.error.tookPart')}</InsetText>}
      {!appeal.mayAdmit && !appeal.tookPart && <InsetText>{text(`appeals.now.${appeal.state}`)}</InsetText>}
      {(appeal.mayAdmit || reply) && (
        <PortalForm>
          <input type="hidden" name="version" value={appeal.version} />
          <RadiosField
            {...field}
            name="admissible"
            label={text('appeals.admit.question')}
            hint={text('appeals.admit.hint')}
            choices={[
              { value: 'yes', label: text('appeals.admit.yes') },
              { value: 'no', label: text('appeals.admit.no') },
            ]}
          />
          <LocalizedField
            {...field}
            name="reason"
            label={text('appeals.reason')}
            hint={text('appeals.reason.hint')}
            languages={appeal.languages}
            rows={6}
            maxCharacters={MOST_REASONS}
          />
          <SubmitButton>{text('appeals.admit.submit')}</SubmitButton>
        </PortalForm>
      )}
    </>
  );
}
