import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { inviteOrganisations } from '#server/call-invitations/invite-organisations';
import { listCallInvitations } from '#server/call-invitations/list-call-invitations';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { SentInvitations } from '~/components/clarifications/sent-invitations';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { callInvitationSchema } from '~/domain/call-invitations/schema';
import { inLanguage } from '~/domain/shared/localized';
import { CallInvitationForm } from '~/forms/call-invitation-form';

export const handle: PageHandle = {
  title: 'callInvitations.title',
  breadcrumb: 'callInvitations.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.invite', async ({ actor, params, request, now, keptForm }) => {
  const search = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100);
  const page = await listCallInvitations({ actor, callId: params.callId ?? '', search, now });
  return { ...page, search, kept: await keptForm() };
});

export const action = permitted('calls.invite', async ({ actor, params, request, now }) => {
  const callId = params.callId ?? '';
  const { call } = await listCallInvitations({ actor, callId, search: '', now });
  const form = await parseForm(request, callInvitationSchema(call.languages));
  if (!form.ok) return form.reply;
  try {
    await inviteOrganisations({ actor, callId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed, 'organisations');
  }
  return redirectWithNotice(`/office/calls/${callId}/invitations`, 'notice.told.callInvitationsSent');
});

export default function CallInvitations() {
  const { locale, text } = usePortal();
  const { call, mayInvite, sent, found, search, interest, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${call.reference}: ${inLanguage(call.title, locale)}`}>
        {text('callInvitations.title')}
      </PageHeading>
      <p className="govuk-body">{text('callInvitations.lead')}</p>
      {interest !== null && <p className="govuk-body">{text('clarifications.office.interest', { count: interest })}</p>}
      {mayInvite ? (
        <CallInvitationForm
          path={`/office/calls/${call.id}/invitations`}
          languages={call.languages}
          found={found}
          search={search}
          lastText={sent[0]?.text}
          reply={reply}
        />
      ) : (
        <InsetText>{text('callInvitations.over')}</InsetText>
      )}
      <SentInvitations sent={sent} />
    </>
  );
}
