import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { copyCall } from '#server/calls/copy-call';
import { getOfficeCall } from '#server/calls/get-office-call';
import { newCallId } from '#server/calls/new-call-id';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { newCallSchema } from '~/domain/calls/new-call';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'callEditor.copy',
  breadcrumb: 'callEditor.copy',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.prepare', async ({ actor, params, now }) => {
  const { id, title } = await getOfficeCall(actor, params.callId ?? '', now);
  return { id, title, newId: newCallId() };
});

export const action = permitted('calls.prepare', async ({ actor, request, params, now }) => {
  const form = await parseForm(request, newCallSchema.pick({ id: true }));
  if (!form.ok) return form.reply;
  const { id } = await copyCall({ actor, callId: params.callId ?? '', id: form.value.id, now });
  return redirectWithNotice(`/office/calls/${id}`, 'notice.told.callCopied');
});

export default function Copy() {
  const { text, locale } = usePortal();
  const { id, title, newId } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={inLanguage(title, locale)}>{text('callEditor.copy')}</PageHeading>
      <p className="govuk-body">{text('callEditor.copy.lead')}</p>
      <PortalForm>
        <input type="hidden" name="id" value={newId} autoComplete="off" />
        <ButtonGroup>
          <SubmitButton>{text('callEditor.copy.submit')}</SubmitButton>
          <a className="govuk-link" href={`/office/calls/${id}`}>
            {text('callEditor.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
