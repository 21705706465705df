import { data, redirect, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keepOnDevice } from '#server/accounts/keep-on-device';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getSheet } from '#server/scoring/get-sheet';
import { saveSheet } from '#server/scoring/save-sheet';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { SheetDesk } from '~/components/scoring/sheet-desk';
import { SheetForm } from '~/components/scoring/sheet-form';
import { sheetRows } from '~/components/scoring/sheet-rows';
import { SheetSummary } from '~/components/scoring/sheet-summary';
import { SectionConflictPage } from '~/components/section-conflict';
import { applicantLabel } from '~/domain/scoring/applicant';
import { commentField, levelField } from '~/domain/scoring/sheet-form';
import { inLanguage } from '~/domain/shared/localized';
import { totalText } from '~/forms/scoring-total';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  wide: true,
  title: ({ data: { submission }, text }) => applicantLabel(submission.applicant, text),
  breadcrumb: ({ data: { submission }, text }) => applicantLabel(submission.applicant, text),
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.submission.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    { label: 'scoring.sheets.title', href: ({ params }) => `/evaluations/${params.callId}/sheets` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => {
  const { callId = '', applicationId = '' } = params;
  return {
    ...(await getSheet({ actor, callId, applicationId })),
    kept: await keptForm(),
    keep: keepOnDevice(actor, `sheet ${callId} ${applicationId}`),
  };
});

export const action = permitted('evaluation.take-part', async ({ actor, params, request, now }) => {
  const { callId = '', applicationId = '' } = params;
  const { choice, go, ...typed } = typedValues(await request.formData());
  // Back to the form from a conflict: nothing is saved yet, everything typed stays.
  if (choice === 'edit') return formReply({}, typed, 200);
  try {
    const outcome = await saveSheet({ actor, callId, applicationId, typed, now });
    if ('errors' in outcome) return formReply(outcome.errors, typed);
    if ('conflict' in outcome) {
      return data({ errors: {}, values: typed, conflict: outcome.conflict }, { status: 409 });
    }
  } catch (error) {
    return refusedForm(error, typed);
  }
  const sheets = `/evaluations/${callId}/sheets`;
  if (go === 'check') return redirect(`${sheets}/${applicationId}/submission`, 303);
  if (go !== 'next') return redirectWithNotice(`${sheets}/${applicationId}`, 'notice.told.saved');
  const { place } = await getSheet({ actor, callId, applicationId });
  return redirectWithNotice(place.after ? `${sheets}/${place.after}` : sheets, 'notice.told.saved');
});

export default function ScoreSheet() {
  const { text, locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const { submission, rubric, sheet, isOpen, total, kept, keep } = page;
  const answer = useActionData<typeof action>();
  const reply = answer ?? kept;
  const applicant = applicantLabel(submission.applicant, text);
  if (answer && 'conflict' in answer && answer.conflict) {
    const { conflict } = answer;
    return (
      <div className="govuk-width-container">
        <SectionConflictPage
          title={text('scoring.conflict.title')}
          conflict={conflict}
          theirs={sheetRows(conflict.theirs, rubric, { text, locale })}
          mine={sheetRows(conflict.mine, rubric, { text, locale })}
          typed={answer.values}
          caption={applicant}
          page={`/evaluations/${submission.callId}/sheets/${submission.applicationId}`}
          keep={keep}
        />
      </div>
    );
  }
  const labels = Object.fromEntries(
    rubric.criteria.flatMap(({ key, name }) => {
      const criterion = inLanguage(name, locale);
      return [
        [levelField(key), criterion],
        [commentField(key), text('scoring.desk.comment', { criterion })],
      ];
    }),
  );
  return (
    <SheetDesk page={page} above={<ErrorSummary errors={reply?.errors} labels={labels} />}>
      {isOpen ? (
        <SheetForm page={page} keep={keep} reply={reply} />
      ) : (
        <>
          <p className="govuk-body govuk-!-font-weight-bold">{totalText(total, locale, text)}</p>
          <SheetSummary rubric={rubric} content={sheet.content} />
        </>
      )}
    </SheetDesk>
  );
}
