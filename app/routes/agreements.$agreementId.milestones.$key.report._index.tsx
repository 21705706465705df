import { randomUUID } from 'node:crypto';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { getReport } from '#server/milestones/get-report';
import { submitReport } from '#server/milestones/submit-report';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { reportAbove } from '~/components/milestones/milestone-above';
import { MilestoneFrame } from '~/components/milestones/milestone-frame';
import { ReportTasks } from '~/components/milestones/report-tasks';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { handingInReportSchema } from '~/forms/milestones';

export const handle: PageHandle = {
  title: 'milestones.report.title',
  breadcrumb: 'milestones.report.title',
  above: reportAbove,
};

export const loader = permitted('agreements.report', async ({ actor, params, locale }) => {
  const { agreementId = '', key = '' } = params;
  return { page: await getReport({ actor, agreementId, key, locale }), formKey: randomUUID() };
});

export const action = permitted('agreements.report', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const form = await parseForm(request, handingInReportSchema);
  if (!form.ok) return form.reply;
  try {
    await submitReport({ actor, agreementId, key, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/agreements/${agreementId}/milestones/${key}`, 'notice.told.reportHandedIn');
});

export default function Report() {
  const text = useText();
  const { page, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const sent = reply?.values.formKey;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <MilestoneFrame side="organisation" agreement={page.agreement} title={text('milestones.report.title')}>
        <ReportTasks page={page} formKey={typeof sent === 'string' ? sent : formKey} />
      </MilestoneFrame>
    </>
  );
}
