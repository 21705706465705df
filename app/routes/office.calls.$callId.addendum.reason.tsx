import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOpenAddendum } from '#server/calls/get-open-addendum';
import { saveAddendumReason } from '#server/calls/save-addendum-reason';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { valueOf } from '~/components/field-frame';
import { InsetText } from '~/components/inset-text';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { SummaryList } from '~/components/summary-list';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { localizedReasonSchema } from '~/forms/call/localized-reason';
import { fold } from '~/forms/unfold';

export const handle: PageHandle = {
  title: 'callApproval.addendum.reason',
  breadcrumb: 'callApproval.addendum.reason',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.read', async ({ actor, params, keptForm }) => ({
  ...(await getOpenAddendum(actor, params.callId ?? '')),
  kept: await keptForm(),
}));

export const action = permitted('calls.prepare', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, localizedReasonSchema);
  if (!form.ok) return form.reply;
  try {
    await saveAddendumReason({ actor, callId, input: form.value, now });
    return redirectWithNotice(`/office/calls/${callId}`, 'notice.told.saved');
  } catch (error) {
    return refusedForm(error, form.typed);
  }
});

export default function AddendumReason() {
  const { text, locale } = usePortal();
  const { callId, title, reason, after, editable, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer ?? kept;
  const { languages } = after.about;
  // The other one's reason is shown beside the own: saving again is a choice then.
  const stale = answer?.errors[''] !== undefined;
  const stored = (
    <SummaryList
      rows={languages.map((language) => ({
        label: text(`language.${language}`),
        value: <span lang={language}>{reason[language] || text('callEditor.nothing')}</span>,
      }))}
    />
  );
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={inLanguage(title, locale)}>{text('callApproval.addendum.reason')}</PageHeading>
      {!editable && <InsetText>{text('callEditor.fixed.submitted')}</InsetText>}
      {stale && (
        <>
          <h2 className="govuk-heading-s">{text('callEditor.conflict.saved')}</h2>
          {stored}
        </>
      )}
      {!editable && !reply ? (
        stored
      ) : (
        <PortalForm>
          {LOCALES.map((language) => (
            <input
              key={language}
              type="hidden"
              name={`shown.${language}`}
              value={stale ? reason[language] : (valueOf(reply?.values, `shown.${language}`) ?? reason[language])}
              autoComplete="off"
            />
          ))}
          <LocalizedField
            errors={reply?.errors}
            values={reply?.values ?? fold({ reason })}
            name="reason"
            label={text('callApproval.addendum.reason')}
            hint={text('callApproval.addendum.reason.hint')}
            languages={languages}
            rows={5}
            maxCharacters={2_000}
          />
          <ButtonGroup>
            <SubmitButton>{text('callEditor.save')}</SubmitButton>
            <a className="govuk-link" href={`/office/calls/${callId}`}>
              {text('callEditor.back')}
            </a>
          </ButtonGroup>
        </PortalForm>
      )}
    </>
  );
}
