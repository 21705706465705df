import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { getMilestone } from '#server/milestones/get-milestone';
import { withdrawAcceptance } from '#server/milestones/withdraw-acceptance';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import { actAbove } from '~/components/milestones/milestone-above';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { TextareaField } from '~/components/textarea-field';
import { inLanguage } from '~/domain/shared/localized';
import { withdrawalSchema } from '~/forms/milestones';

export const handle: PageHandle = {
  title: 'milestones.withdraw.title',
  breadcrumb: 'milestones.withdraw.title',
  above: actAbove,
};

export const loader = permitted('agreements.manage', ({ actor, params, locale, now }) => {
  const { agreementId = '', key = '' } = params;
  return getMilestone({ actor, agreementId, key, side: 'office', locale, now });
});

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const form = await parseForm(request, withdrawalSchema);
  if (!form.ok) return form.reply;
  try {
    await withdrawAcceptance({ actor, agreementId, key, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/agreements/${agreementId}/milestones/${key}`, 'notice.told.acceptanceWithdrawn');
});

export default function Withdrawal() {
  const { text, locale } = usePortal();
  const { agreement, milestone } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Confirmation
      title={text('milestones.withdraw.title')}
      caption={`${agreement.number}: ${inLanguage(milestone.title, locale)}`}
      warning={text('milestones.withdraw.warning')}
      submit={text('milestones.withdraw.submit')}
      version={milestone.version}
      reply={reply}
    >
      <TextareaField
        name="reason"
        label={text('milestones.withdraw.reason')}
        values={reply?.values}
        errors={reply?.errors}
      />
    </Confirmation>
  );
}
