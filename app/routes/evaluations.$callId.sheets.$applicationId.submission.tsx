import type { SerializeFrom } from '@remix-run/node';
import { randomUUID } from 'node:crypto';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { assertReadable } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getSubmittingSheet } from '#server/scoring/get-sheet';
import { submitSheet } from '#server/scoring/submit-sheet';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary, SummaryFrame } from '~/components/error-summary';
import { fieldId } from '~/components/field-frame';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SheetSummary } from '~/components/scoring/sheet-summary';
import { SubmitButton } from '~/components/submit-button';
import { WarningText } from '~/components/warning-text';
import { applicantLabel } from '~/domain/scoring/applicant';
import { submittingSchema } from '~/domain/scoring/schema';
import { inLanguage } from '~/domain/shared/localized';
import { totalText } from '~/forms/scoring-total';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'scoring.submission.title',
  breadcrumb: 'scoring.submission.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    { label: 'scoring.sheets.title', href: ({ params }) => `/evaluations/${params.callId}/sheets` },
    {
      label: ({ data, text }) => applicantLabel(data.applicant, text),
      href: ({ params }) => `/evaluations/${params.callId}/sheets/${params.applicationId}`,
    },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => {
  const { callId = '', applicationId = '' } = params;
  const sheet = await getSubmittingSheet({ actor, callId, applicationId });
  return { ...sheet, formKey: randomUUID(), kept: await keptForm() };
});

export const action = permitted('evaluation.take-part', async ({ actor, params, request, now }) => {
  const { callId = '', applicationId = '' } = params;
  assertReadable(await loadScope(actor, callId), applicationId);
  const form = await parseForm(request, submittingSchema);
  if (!form.ok) return form.reply;
  try {
    await submitSheet({ actor, callId, applicationId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/evaluations/${callId}/sheets`, 'notice.told.sheetSubmitted');
});

/** The sheet once more as it is saved, before it is locked. */
export default function SubmittingSheet() {
  const { text, locale } = usePortal();
  const { callId, applicationId, applicant, rubric, content, total, faults, version, formKey, kept } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const desk = `/evaluations/${callId}/sheets/${applicationId}`;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      {faults.length > 0 && (
        <SummaryFrame title={text('scoring.submission.missing')}>
          {faults.map(({ field, criterion, error }) => (
            <li key={field}>
              <a href={`${desk}#${fieldId(field)}`}>
                {text('form.errorIn', { field: inLanguage(criterion.name, locale), error: text(error) })}
              </a>
            </li>
          ))}
        </SummaryFrame>
      )}
      <PageHeading caption={applicantLabel(applicant, text)}>{text('scoring.submission.title')}</PageHeading>
      <p className="govuk-body govuk-!-font-weight-bold">{totalText(total, locale, text)}</p>
      <SheetSummary rubric={rubric} content={content} />
      {faults.length === 0 && <WarningText>{text('scoring.submission.warning')}</WarningText>}
      <PortalForm>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="formKey" value={formKey} autoComplete="off" />
        <ButtonGroup>
          {faults.length === 0 && <SubmitButton>{text('scoring.submission.submit')}</SubmitButton>}
          <a className="govuk-link" href={desk}>
            {text('scoring.submission.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
