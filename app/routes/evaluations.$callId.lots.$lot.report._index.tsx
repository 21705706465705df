import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getReport } from '#server/evaluation-report/get-report';
import { signReport } from '#server/evaluation-report/sign-report';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { EarlierReports } from '~/components/evaluation-report/earlier-reports';
import { ReportSummary } from '~/components/evaluation-report/report-summary';
import { SignReport } from '~/components/evaluation-report/sign-report';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { resultAbove } from '~/components/ranking/result-above';
import { isRecommended } from '~/domain/evaluation/stage';
import { inLanguage } from '~/domain/shared/localized';
import { signReportSchema } from '~/forms/evaluation-report';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'report.title',
  breadcrumb: 'report.title',
  above: resultAbove,
};

export const headers = headersOfAction;

export const loader = permitted('evaluation.read-result', ({ actor, params }) =>
  getReport({ actor, callId: params.callId ?? '', lot: params.lot ?? '' }),
);

export const action = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const { callId = '', lot = '' } = params;
  const form = await parseForm(request, signReportSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => signReport({ actor, callId, lot, input: form.value, now }));
  return outcome.ok
    ? redirectWithNotice(`/evaluations/${callId}/lots/${lot}/report`, 'notice.told.reportSigned')
    : outcome.reply;
});

export default function EvaluationReportPage() {
  const { locale, text } = usePortal();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { call, lot, report, earlier, isOutOfDate, mayMake, maySign, hasSigned, returned, stage } = page;
  const path = `/evaluations/${call.id}/lots/${lot.key}/report`;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>{text('report.title')}</PageHeading>
      <p className="govuk-body">{text('report.lead')}</p>
      {!report && (
        <EmptyState title={text('report.none')} text={text('report.none.text')}>
          {mayMake && <ButtonLink href={`${path}/making`}>{text('report.make')}</ButtonLink>}
        </EmptyState>
      )}
      {report && (
        <>
          {returned && <InsetText>{text('report.returned', returned)}</InsetText>}
          {isOutOfDate && !returned && <InsetText>{text('report.outOfDate')}</InsetText>}
          {isRecommended(stage) && <InsetText>{text('report.complete')}</InsetText>}
          <ReportSummary report={report} path={path} />
          {hasSigned && <p className="govuk-body">{text('report.signed')}</p>}
          {maySign && <SignReport sha256={report.sha256} reply={reply} />}
          {mayMake && (
            <p className="govuk-body">
              <a className="govuk-link" href={`${path}/making`}>
                {text('report.makeAgain')}
              </a>
            </p>
          )}
        </>
      )}
      <EarlierReports reports={earlier} path={path} />
    </>
  );
}
