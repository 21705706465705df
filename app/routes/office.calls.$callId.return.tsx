import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getApproval } from '#server/calls/get-approval';
import { returnVersion } from '#server/calls/return-version';
import { wasDecided } from '#server/calls/was-decided';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { ReturnForm } from '~/components/office-call/review-form';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SECTIONS } from '~/domain/calls/schema';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';
import { returnSchema } from '~/forms/call/decision';

export const handle: PageHandle = {
  title: 'callApproval.return.title',
  breadcrumb: 'callApproval.return.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.approve', async ({ actor, params, now, keptForm }) => {
  const { callId, title, number, version } = await getApproval(actor, params.callId ?? '', now);
  return { callId, title, number, version, kept: await keptForm() };
});

export const action = permitted('calls.approve', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, returnSchema);
  if (!form.ok) return form.reply;
  const { version, ...input } = form.value;
  try {
    await returnVersion({ actor, callId, input, expected: version, now });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'not-found') throw error;
    // Sent twice: the comments are with the preparers already.
    if ((await wasDecided(actor, callId, Number(form.typed.number))) !== 'returned') {
      return refusedForm(
        error.explanation ? error : new DomainError(error.code, 'callApproval.error.changed'),
        form.typed,
      );
    }
  }
  return redirectWithNotice(`/office/calls/${callId}`, 'notice.told.callReturned');
});

export default function Return() {
  const { text, locale } = usePortal();
  const { callId, title, number, version, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={inLanguage(title, locale)}>{text('callApproval.return.title')}</PageHeading>
      <ReturnForm callId={callId} number={number} version={version} reply={reply} sections={SECTIONS} />
    </>
  );
}
