import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { cancelCall } from '#server/calls/cancel-call';
import { getOfficeCall } from '#server/calls/get-office-call';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';
import { localizedReasonSchema } from '~/forms/call/localized-reason';

export const handle: PageHandle = {
  title: 'callApproval.cancel',
  breadcrumb: 'callApproval.cancel',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.cancel', async ({ actor, params, now, keptForm }) => {
  const { id, title, reference, published, cancelled } = await getOfficeCall(actor, params.callId ?? '', now);
  if (!published) throw new DomainError('wrong-state', 'calls.error.notPublished');
  if (cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
  return { id, title, reference, number: published.number, languages: published.languages, kept: await keptForm() };
});

export const action = permitted('calls.cancel', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, localizedReasonSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => cancelCall({ actor, callId, input: form.value, now }));
  if (outcome.ok) return redirectWithNotice(`/office/calls/${callId}`, 'notice.told.callCancelled');
  // Sent twice: it is cancelled already.
  const { cancelled } = await getOfficeCall(actor, callId, now);
  return cancelled ? redirectWithNotice(`/office/calls/${callId}`, 'notice.told.callCancelled') : outcome.reply;
});

export default function Cancellation() {
  const { text, locale } = usePortal();
  const { title, reference, number, languages, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <Confirmation
      title={text('callApproval.cancel')}
      caption={`${reference}: ${inLanguage(title, locale)}`}
      warning={text('callApproval.cancel.warning')}
      submit={text('callApproval.cancel')}
      version={number}
      reply={reply}
    >
      <LocalizedField
        errors={reply?.errors}
        values={reply?.values}
        name="reason"
        label={text('callApproval.cancel.reason')}
        hint={text('callApproval.cancel.reason.hint')}
        languages={languages}
        rows={4}
        maxCharacters={2_000}
      />
    </Confirmation>
  );
}
