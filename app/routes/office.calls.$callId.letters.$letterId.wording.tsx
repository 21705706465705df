import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { changeWording, getWording } from '#server/letters/change-wording';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { letterAbove } from '~/components/letters/office-above';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { inLanguage } from '~/domain/shared/localized';
import { wordingSchema } from '~/forms/letters';

export const handle: PageHandle = {
  title: 'letterLife.wording.title',
  breadcrumb: 'letterLife.wording.title',
  above: letterAbove,
};

export const loader = permitted('letters.proofread', ({ actor, params }) =>
  getWording({ actor, callId: params.callId ?? '', letterId: params.letterId ?? '' }),
);

export const action = permitted('letters.proofread', async ({ actor, params, request, now }) => {
  const { callId = '', letterId = '' } = params;
  const form = await parseForm(request, wordingSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => changeWording({ actor, callId, letterId, input: form.value, now }));
  return outcome.ok
    ? redirectWithNotice(`/office/calls/${callId}/letters`, 'notice.told.letterReworded')
    : outcome.reply;
});

export default function WordingOfLetter() {
  const { locale, text } = usePortal();
  const { version, organisation, strengths, weaknesses, unmet, checks } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const reasons = Object.fromEntries(unmet.map((reason, at) => [`unmet.${at}`, reason]));
  const values = reply?.values ?? {
    strengths: strengths.join('\n'),
    weaknesses: weaknesses.join('\n'),
    ...reasons,
  };
  const form = { errors: reply?.errors, values };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={organisation}>{text('letterLife.wording.title')}</PageHeading>
      <p className="govuk-body">{text('letterLife.wording.lead')}</p>
      <PortalForm>
        <input type="hidden" name="version" value={version} />
        <TextareaField {...form} name="strengths" label={text('letterLife.wording.strengths')} rows={8} />
        <TextareaField {...form} name="weaknesses" label={text('letterLife.wording.weaknesses')} rows={8} />
        {checks.map((check, at) => (
          <TextareaField
            {...form}
            key={at}
            name={`unmet.${at}`}
            label={text('letterLife.wording.unmet', { check: inLanguage(check, locale) })}
            rows={3}
          />
        ))}
        <SubmitButton>{text('letterLife.wording.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}
