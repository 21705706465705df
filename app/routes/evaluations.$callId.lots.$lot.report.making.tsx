import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getReport } from '#server/evaluation-report/get-report';
import { makeReport } from '#server/evaluation-report/make-report';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { HiddenFields } from '~/components/hidden-fields';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { resultAbove } from '~/components/ranking/result-above';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { WarningText } from '~/components/warning-text';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';
import { makeReportSchema } from '~/forms/evaluation-report';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'report.make',
  breadcrumb: 'report.make',
  above: [
    ...resultAbove,
    { label: 'report.title', href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/report` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => {
  const page = await getReport({ actor, callId: params.callId ?? '', lot: params.lot ?? '' });
  if (!page.mayMake) throw new DomainError('not-permitted', 'meetings.error.notYours');
  const signatures = page.report?.signers.filter(({ signedAt }) => signedAt !== null).length ?? 0;
  const { call, lot, isMember } = page;
  return { call, lot, isMember, seen: page.report?.number ?? 0, signatures, kept: await keptForm() };
});

export const action = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const { callId = '', lot = '' } = params;
  const form = await parseForm(request, makeReportSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => makeReport({ actor, callId, lot, input: form.value, now }));
  return outcome.ok
    ? redirectWithNotice(`/evaluations/${callId}/lots/${lot}/report`, 'notice.told.reportMade')
    : outcome.reply;
});

export default function MakingOfReport() {
  const { locale, text } = usePortal();
  const { call, lot, seen, signatures, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? undefined;
  const title = text(seen > 0 ? 'report.makeAgain' : 'report.make');
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>{title}</PageHeading>
      <p className="govuk-body">{text('report.make.lead')}</p>
      {seen > 0 && <WarningText>{text('report.makeAgain.warning', { count: signatures })}</WarningText>}
      <PortalForm>
        <HiddenFields values={{ seen: String(seen) }} />
        {seen > 0 && (
          <TextareaField
            name="reason"
            label={text('report.reason')}
            hint={text('report.reason.hint')}
            rows={3}
            maxCharacters={2_000}
            {...reply}
          />
        )}
        <SubmitButton>{title}</SubmitButton>
      </PortalForm>
    </>
  );
}
