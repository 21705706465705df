import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { receiveFilesForm } from '#server/files/receive-files-form';
import { formReply, refusedForm } from '#server/http';
import { getMilestone } from '#server/milestones/get-milestone';
import { visitFiles } from '#server/milestones/milestone-files';
import { recordVisit } from '#server/milestones/record-visit';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { actAbove } from '~/components/milestones/milestone-above';
import { MilestoneFrame } from '~/components/milestones/milestone-frame';
import { VisitForm } from '~/components/milestones/visit-form';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { fieldErrorsOf } from '~/forms/field-errors';
import { visitSchema } from '~/forms/milestones';

export const handle: PageHandle = {
  title: 'milestones.visit.title',
  breadcrumb: 'milestones.visit.title',
  above: actAbove,
};

export const loader = permitted('agreements.manage', ({ actor, params, locale, now }) => {
  const { agreementId = '', key = '' } = params;
  return getMilestone({ actor, agreementId, key, side: 'office', locale, now });
});

/** Files are kept as soon as they arrive; the visit is recorded by the button that says so. */
export const action = permitted('agreements.manage', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const { values, reply } = await receiveFilesForm({ request, actor, subject: visitFiles(agreementId, key), now });
  if (reply) return reply;
  try {
    const form = visitSchema.safeParse(values);
    if (!form.success) return formReply(fieldErrorsOf(form.error), values);
    await recordVisit({ actor, agreementId, key, input: form.data, now });
  } catch (error) {
    return refusedForm(error, values);
  }
  return redirectWithNotice(`/office/agreements/${agreementId}/milestones/${key}`, 'notice.told.visitRecorded');
});

export default function Visit() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <MilestoneFrame side="office" agreement={page.agreement} title={text('milestones.visit.title')}>
        <VisitForm page={page} reply={reply} />
      </MilestoneFrame>
    </>
  );
}
