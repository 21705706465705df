import { data, type SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { approveVersion } from '#server/calls/approve-version';
import { getApproval } from '#server/calls/get-approval';
import { wasDecided } from '#server/calls/was-decided';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { SHOWN_ONCE, showRecovery } from '#server/sealing/show-recovery';
import { AddendumChanges } from '~/components/addendum-changes';
import { ButtonLink } from '~/components/button-link';
import { CallFaultSummary } from '~/components/call-fault-summary';
import { Details } from '~/components/details';
import { ErrorSummary } from '~/components/error-summary';
import { valueOf } from '~/components/field-frame';
import { InsetText } from '~/components/inset-text';
import { ApprovalForm } from '~/components/office-call/approval-form';
import { BudgetTable } from '~/components/office-call/budget-table';
import { CommentBox, ReturnForm } from '~/components/office-call/review-form';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { RecoverySharePage } from '~/components/sealing/recovery-share';
import { SectionContent } from '~/components/section-content';
import { WarningText } from '~/components/warning-text';
import { SECTIONS } from '~/domain/calls/schema';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';
import { approvalSchema } from '~/forms/call/decision';
import { isFormReply, type FormReply } from '~/forms/form-reply';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'callApproval.approval.title',
  breadcrumb: 'callApproval.approval.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const headers = headersOfAction;

export const loader = permitted('calls.read', async ({ actor, params, now, keptForm }) => {
  const callId = params.callId ?? '';
  const waiting = await getApproval(actor, callId, now).catch(whenDecided);
  return waiting ? { decided: false as const, ...waiting, kept: await keptForm() } : { decided: true as const, callId };
});

/** Right after an approval nothing waits any more, and yet this page has the recovery share to show. */
function whenDecided(error: unknown): null {
  if (error instanceof DomainError && error.explanation === 'calls.error.notDraft') return null;
  throw error;
}

export const action = permitted('calls.approve', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, approvalSchema);
  if (!form.ok) return form.reply;
  const { number, version, ...input } = form.value;
  try {
    const { recovery } = await approveVersion({ actor, callId, input, expected: version, now });
    if (recovery) return data({ recovery: await showRecovery(recovery) }, SHOWN_ONCE);
    return redirectWithNotice(`/office/calls/${callId}`, 'notice.told.callApproved');
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'not-found') throw error;
    // Two clicks, or two approvers at once: there is one publication, and this is the answer to the other click.
    if ((await wasDecided(actor, callId, number)) === 'approved') {
      return redirectWithNotice(`/office/calls/${callId}`, 'notice.told.callApprovedAlready');
    }
    return refusedForm(
      error.explanation ? error : new DomainError(error.code, 'callApproval.error.changed'),
      form.typed,
      FIELD_OF[error.explanation ?? ''],
    );
  }
});

const FIELD_OF: Record<string, string> = {
  'calls.error.publishInPast': 'publishAt',
  'calls.error.overBudget': 'overBudgetReason',
};

export default function Approval() {
  const { text } = usePortal();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!page.decided) return <Waiting page={page} answer={isFormReply(answer) ? answer : null} />;
  const next = { href: `/office/calls/${page.callId}`, label: text('sealing.recovery.next') };
  if (answer && 'recovery' in answer) {
    return <RecoverySharePage recovery={answer.recovery} done={text('notice.told.callApproved')} next={next} />;
  }
  return (
    <>
      <PageHeading>{text('callApproval.approval.title')}</PageHeading>
      <p className="govuk-body">{text('notice.told.callApprovedAlready')}</p>
      <p className="govuk-body">{text('sealing.recovery.lost')}</p>
      <ButtonLink href={next.href}>{next.label}</ButtonLink>
    </>
  );
}

type WaitingVersion = Extract<SerializeFrom<typeof loader>, { decided: false }>;

function Waiting({ page, answer }: { page: WaitingVersion; answer: FormReply | null }) {
  const { text, locale } = usePortal();
  const {
    callId,
    title,
    number,
    version,
    submitted,
    content,
    before,
    changed,
    names,
    faults,
    openersFault,
    budget,
    barred,
  } = page;
  const keptReturn = page.kept?.target.endsWith('/return') ? page.kept : null;
  const reply = answer ?? (keptReturn ? null : page.kept);
  const context = { text, locale, names, languages: content.about.languages };
  const shown = before ? SECTIONS.filter((section) => changed.includes(section)) : SECTIONS;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={inLanguage(title, locale)}>
        {before ? text('callApproval.approval.addendum', { number: number - 1 }) : text('callApproval.approval.title')}
      </PageHeading>
      <p className="govuk-body">
        {text('callApproval.submitted', { name: submitted.by, at: formatDateTime(locale, submitted.at) })}{' '}
        <a className="govuk-link" href={`/office/calls/${callId}/preview`}>
          {text('callEditor.preview')}
        </a>
      </p>
      {barred && <WarningText>{text(barred)}</WarningText>}
      <CallFaultSummary callId={callId} faults={faults} openersFault={openersFault} />
      {faults.length === 0 && !openersFault && <p className="govuk-body">{text('callApproval.approval.noFaults')}</p>}
      <BudgetTable lines={budget} names={names} />
      {before && (
        <>
          <h2 className="govuk-heading-m">{text('callApproval.addendum.reason')}</h2>
          {context.languages.map((language) => (
            <p key={language} className="govuk-body portal-lines" lang={language}>
              {page.reason?.[language]}
            </p>
          ))}
          {page.material && <InsetText>{text('callApproval.approval.material')}</InsetText>}
        </>
      )}
      {shown.map((section) => (
        <section key={section} aria-labelledby={`section-${section}`}>
          <h2 className="govuk-heading-m" id={`section-${section}`}>
            {text(`calls.section.${section}`)}
          </h2>
          {before ? (
            <AddendumChanges section={section} before={before} after={content} context={context} quiet />
          ) : (
            <SectionContent section={section} content={content} context={context} />
          )}
          {!barred && (
            <Details
              summary={text('callApproval.return.open')}
              open={Boolean(valueOf(keptReturn?.values, `comments.${section}`))}
            >
              <CommentBox section={section} reply={keptReturn} />
            </Details>
          )}
        </section>
      ))}
      {!barred && (
        <>
          <h2 className="govuk-heading-m">{text('callApproval.approval.decide')}</h2>
          <ApprovalForm
            number={number}
            version={version}
            overBudget={budget.some(({ missing }) => missing > 0)}
            reply={reply}
          />
          <h2 className="govuk-heading-m">{text('callApproval.return.title')}</h2>
          <ReturnForm callId={callId} number={number} version={version} reply={keptReturn} />
        </>
      )}
    </>
  );
}
