import { data, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keepOnDevice } from '#server/accounts/keep-on-device';
import { permitted } from '#server/accounts/permitted';
import { getSection } from '#server/calls/get-section';
import { receiveCallDocument } from '#server/calls/receive-call-document';
import { removeDocuments } from '#server/calls/remove-documents';
import { saveTypedSection } from '#server/calls/save-typed-section';
import { sectionOf } from '#server/calls/section-of';
import { formReply, refusedForm, statusOf, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { callFieldText, callRows } from '~/components/call-rows';
import { ErrorSummary } from '~/components/error-summary';
import { FaultList } from '~/components/fault-list';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { NewerForm } from '~/components/office-call/newer-form';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { ReviewComments } from '~/components/review-comments';
import { SectionConflictPage } from '~/components/section-conflict';
import { SectionContent } from '~/components/section-content';
import type { CallContent, Section } from '~/domain/calls/schema';
import { inLanguage } from '~/domain/shared/localized';
import { SectionForm } from '~/forms/call/section-form';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data: { section }, text }) => text(`calls.section.${section}`),
  breadcrumb: ({ data: { section }, text }) => text(`calls.section.${section}`),
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.read', async ({ actor, params: { callId = '', ...params }, now, keptForm }) => {
  const section = sectionOf(params.section);
  return {
    ...(await getSection({ actor, callId, section, now })),
    kept: await keptForm(),
    keep: keepOnDevice(actor, `call ${callId} ${section}`),
  };
});

export const action = permitted('calls.prepare', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const section = sectionOf(params.section);
  const { typed, errors, refusal } =
    section === 'documents'
      ? await receiveCallDocument({ request, actor, callId, now })
      : { typed: typedValues(await request.formData()), errors: {}, refusal: null };
  const { add, choice, ...answers } = typed;
  if (refusal) return formReply(errors, answers, statusOf(refusal));
  // Another empty item, or back to the form from a conflict: nothing is saved yet, everything typed stays.
  if (add !== undefined || choice === 'edit') return formReply({}, answers, 200);
  try {
    const outcome = await saveTypedSection({ actor, callId, section, typed: answers, now });
    if ('errors' in outcome) return formReply(outcome.errors, answers);
    if ('conflict' in outcome)
      return data({ errors: {}, values: answers, conflict: outcome.conflict }, { status: 409 });
    if (section === 'documents') await removeDocuments({ actor, callId, typed: answers, now });
    return redirectWithNotice(`/office/calls/${callId}`, 'notice.told.saved');
  } catch (error) {
    return refusedForm(error, answers);
  }
});

export default function SectionOfCall() {
  const { text, locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const { callId, section, content, choices, comments, faults, fixed, saved, kept } = page;
  const answer = useActionData<typeof action>();
  const reply = answer ?? kept;
  const context = { text, locale, names: choices.names, languages: content.about.languages };
  const caption = inLanguage(page.title, locale) || text('callEditor.untitled');
  if (answer && 'conflict' in answer && answer.conflict) {
    const { conflict } = answer;
    return (
      <SectionConflictPage
        conflict={conflict}
        theirs={callRows(section, conflict.theirs, context)}
        mine={callRows(section, conflict.mine as CallContent[Section], context)}
        typed={answer.values}
        caption={caption}
        page={`/office/calls/${callId}/sections/${section}`}
        keep={page.keep}
      />
    );
  }
  const fields = Object.keys(reply?.errors ?? {}).filter((name) => name !== '' && name !== 'file');
  const labels = Object.fromEntries(fields.map((name) => [name, callFieldText(name, text)]));
  return (
    <>
      <ErrorSummary errors={reply?.errors} labels={labels} />
      <PageHeading caption={caption}>{text(`calls.section.${section}`)}</PageHeading>
      <ReviewComments comments={comments} />
      {fixed && <InsetText>{text(fixed)}</InsetText>}
      {!reply && <FaultList faults={faults} />}
      {saved && (
        <p className="govuk-body portal-quiet">
          {text('callEditor.savedBy', { name: saved.by, at: formatDateTime(locale, saved.at) })}
        </p>
      )}
      {section === 'form' && !fixed && <NewerForm {...page} form={content.form} />}
      {fixed && !reply ? (
        <SectionContent section={section} content={content} context={context} />
      ) : (
        <SectionForm {...page} reply={reply} />
      )}
    </>
  );
}
