import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { dropAddendum } from '#server/calls/drop-addendum';
import { getOpenAddendum } from '#server/calls/get-open-addendum';
import { getOfficeCall } from '#server/calls/get-office-call';
import { refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'callApproval.addendum.drop',
  breadcrumb: 'callApproval.addendum.drop',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.prepare', ({ actor, params }) => getOpenAddendum(actor, params.callId ?? ''));

export const action = permitted('calls.prepare', async ({ actor, params, now }) => {
  const callId = params.callId ?? '';
  try {
    await dropAddendum({ actor, callId, now });
  } catch (error) {
    const { open, may } = await getOfficeCall(actor, callId, now);
    // Sent twice: it is gone already.
    if (open || !may.prepare) return refusedForm(error, {});
  }
  return redirectWithNotice(`/office/calls/${callId}`, 'notice.told.addendumDropped');
});

export default function AddendumRemoval() {
  const { text, locale } = usePortal();
  const { title, number } = useLoaderData<typeof loader>();
  return (
    <Confirmation
      title={text('callApproval.addendum.drop')}
      caption={inLanguage(title, locale)}
      warning={text('callApproval.addendum.dropWarning', { number })}
      submit={text('callApproval.addendum.drop')}
      version={number}
      reply={useActionData<typeof action>()}
    />
  );
}
