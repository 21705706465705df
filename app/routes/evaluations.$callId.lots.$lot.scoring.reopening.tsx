import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getChairedProgress } from '#server/scoring/lot-progress';
import { reopenSheet } from '#server/scoring/reopen-sheet';
import { Confirmation } from '~/components/confirmation';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { TextareaField } from '~/components/textarea-field';
import { applicantLabel } from '~/domain/scoring/applicant';
import { REASON_LENGTH, reopeningSchema } from '~/domain/scoring/schema';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'scoring.reopening.title',
  breadcrumb: 'scoring.reopening.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    {
      label: 'scoring.progress.title',
      href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/scoring`,
    },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => {
  const { callId = '', lot = '' } = params;
  return { ...(await getChairedProgress(actor, callId, lot, ['evaluation', 'consensus'])), kept: await keptForm() };
});

export const action = permitted('evaluation.take-part', async ({ actor, params, request, now }) => {
  const { callId = '', lot = '' } = params;
  const form = await parseForm(request, reopeningSchema);
  if (!form.ok) return form.reply;
  try {
    await reopenSheet({ actor, callId, lot, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/evaluations/${callId}/lots/${lot}/scoring`, 'notice.told.sheetReopened');
});

export default function ReopeningSheet() {
  const { text, locale } = usePortal();
  const { reference, lot, members, applications, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const state = { errors: reply?.errors, values: reply?.values };
  return (
    <Confirmation
      title={text('scoring.reopening.title')}
      caption={`${reference}: ${inLanguage(lot.name, locale)}`}
      warning={text('scoring.reopening.warning')}
      submit={text('scoring.reopening.submit')}
      version={0}
      reply={reply}
    >
      <SelectField
        {...state}
        name="userId"
        label={text('scoring.reopening.member')}
        emptyLabel={text('scoring.reopening.choose')}
        choices={members.filter(({ sheets }) => sheets > 0).map(({ userId, name }) => ({ value: userId, label: name }))}
      />
      <SelectField
        {...state}
        name="applicationId"
        label={text('scoring.reopening.application')}
        emptyLabel={text('scoring.reopening.choose')}
        choices={applications.map(({ applicationId, applicant }) => ({
          value: applicationId,
          label: applicantLabel(applicant, text),
        }))}
      />
      <TextareaField {...state} name="reason" label={text('scoring.reopening.reason')} maxCharacters={REASON_LENGTH} />
    </Confirmation>
  );
}
