import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { getMilestone } from '#server/milestones/get-milestone';
import { returnReport } from '#server/milestones/return-report';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { actAbove } from '~/components/milestones/milestone-above';
import { MilestoneFrame } from '~/components/milestones/milestone-frame';
import { ReturningForm } from '~/components/milestones/returning-form';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { returningSchema } from '~/forms/milestones';

export const handle: PageHandle = {
  title: 'milestones.return.title',
  breadcrumb: 'milestones.return.title',
  above: actAbove,
};

export const loader = permitted('agreements.manage', ({ actor, params, locale, now }) => {
  const { agreementId = '', key = '' } = params;
  return getMilestone({ actor, agreementId, key, side: 'office', locale, now });
});

export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const form = await parseForm(request, returningSchema);
  if (!form.ok) return form.reply;
  try {
    await returnReport({ actor, agreementId, key, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/agreements/${agreementId}/milestones/${key}`, 'notice.told.reportReturned');
});

export default function Return() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <MilestoneFrame side="office" agreement={page.agreement} title={text('milestones.return.title')}>
        <ReturningForm page={page} reply={reply} />
      </MilestoneFrame>
    </>
  );
}
