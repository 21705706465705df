import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { getOfficePreconditions, preconditionOf } from '#server/preconditions/get-preconditions';
import { waivePrecondition } from '#server/preconditions/waive-precondition';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { preconditionAbove } from '~/components/preconditions/precondition-above';
import { PreconditionHead } from '~/components/preconditions/precondition-head';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';
import { MOST_SAID, waiverSchema } from '~/domain/preconditions/schema';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'preconditions.waive',
  breadcrumb: 'preconditions.waive',
  above: preconditionAbove('office'),
};

export const loader = permitted('agreements.approve', async ({ actor, params, now, keptForm }) => {
  const page = await getOfficePreconditions({ actor, agreementId: params.agreementId ?? '', now });
  return { page, ...(await preconditionOf(actor, page, params.key ?? '')), kept: await keptForm() };
});

export const action = permitted('agreements.approve', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const form = await parseForm(request, waiverSchema);
  if (!form.ok) return form.reply;
  try {
    await waivePrecondition({ actor, agreementId, key, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/agreements/${agreementId}/preconditions`, 'notice.told.preconditionWaived');
});

export default function Waiver() {
  const text = useText();
  const { page, item, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PreconditionHead side="office" title={text('preconditions.waive')} agreement={page.agreement} item={item} />
      <WarningText>{text('preconditions.waive.warning')}</WarningText>
      <PortalForm>
        <input type="hidden" name="version" value={item.version} />
        <TextareaField
          errors={reply?.errors}
          values={reply?.values}
          name="reason"
          label={text('preconditions.reason')}
          hint={text('preconditions.reason.hint')}
          maxCharacters={MOST_SAID}
        />
        <SubmitButton>{text('preconditions.waive')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
