import { redirect, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, statusOf } from '#server/http';
import { getReportSection } from '#server/milestones/get-report';
import { receiveReport } from '#server/milestones/receive-report';
import { saveReport } from '#server/milestones/save-report';
import { redirectWithNotice } from '#server/process/flash';
import { reportAbove } from '~/components/milestones/milestone-above';
import { ReportSection } from '~/components/milestones/report-section';
import type { PageHandle } from '~/components/page-handle';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data: { page, locale } }) => inLanguage(page.section.title, locale),
  breadcrumb: ({ data: { page, locale } }) => inLanguage(page.section.title, locale),
  above: [
    ...reportAbove,
    {
      label: 'milestones.report.title',
      href: ({ params }) => `/agreements/${params.agreementId}/milestones/${params.key}/report`,
    },
  ],
};

export const loader = permitted('agreements.report', async ({ actor, params, locale }) => {
  const { agreementId = '', key = '', section = '' } = params;
  return { page: await getReportSection({ actor, agreementId, key, section, locale }), locale };
});

export const action = permitted('agreements.report', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '', section = '' } = params;
  const { typed, errors, refusal, files } = await receiveReport({ request, actor, agreementId, key, section, now });
  const base = typeof typed.base === 'string' ? typed.base : '';
  try {
    await saveReport({ actor, agreementId, key, section, typed, base, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  const home = `/agreements/${agreementId}/milestones/${key}/report`;
  // What was typed is saved, and stands in the page beside what is wrong with the file.
  const { base: _, upload, go, next, ...rest } = typed;
  if (refusal) return formReply(errors, rest, statusOf(refusal));
  if (typeof upload === 'string') {
    if (files === 0) return formReply({ [`files.${upload}`]: { key: 'files.error.choose' } }, rest);
    return redirect(`${home}/sections/${section}#question-${upload}`, 303);
  }
  const to = go === 'next' && typeof next === 'string' ? `${home}/sections/${next}` : home;
  return redirectWithNotice(to, 'notice.told.reportSaved');
});

export default function SectionOfReport() {
  const { page } = useLoaderData<typeof loader>();
  return <ReportSection page={page} reply={useActionData<typeof action>()} />;
}
