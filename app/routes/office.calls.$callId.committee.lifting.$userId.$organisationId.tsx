import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getLifting, liftConflict } from '#server/committee/lift-conflict';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { DetectedConflicts } from '~/components/committee/detected-conflicts';
import { Confirmation } from '~/components/confirmation';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { TextareaField } from '~/components/textarea-field';
import { liftingSchema } from '~/domain/committee/schema';

export const handle: PageHandle = {
  title: 'committee.lift.title',
  breadcrumb: 'committee.lift.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
    { label: 'committee.office.title', href: ({ params }) => `/office/calls/${params.callId}/committee` },
  ],
};

export const loader = permitted('committee.appoint', ({ actor, params, now }) => {
  const { callId = '', userId = '', organisationId = '' } = params;
  return getLifting({ actor, callId, userId, organisationId, now });
});

export const action = permitted('committee.appoint', async ({ actor, request, params, now }) => {
  const { callId = '', userId = '', organisationId = '' } = params;
  const form = await parseForm(request, liftingSchema);
  if (!form.ok) return form.reply;
  const input = form.value;
  const outcome = await intoForm(form.typed, () => liftConflict({ actor, callId, userId, organisationId, input, now }));
  return outcome.ok ? redirectWithNotice(`/office/calls/${callId}/committee`, 'notice.told.lifted') : outcome.reply;
});

export default function Lifting() {
  const { text } = usePortal();
  const { conflict, version } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { name, organisation, detected } = conflict;
  return (
    <Confirmation
      title={text('committee.lift.title')}
      caption={`${name}: ${organisation}`}
      warning={text('committee.lift.warning', { name, organisation })}
      submit={text('committee.lift.submit')}
      version={version}
      reply={reply}
    >
      <p className="govuk-body">{text('committee.interests.detected')}</p>
      <DetectedConflicts detected={detected} />
      <TextareaField
        errors={reply?.errors}
        values={reply?.values}
        name="reason"
        label={text('committee.lift.reason')}
        hint={text('committee.lift.reason.hint')}
      />
    </Confirmation>
  );
}
