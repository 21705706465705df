import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { getNewMeeting } from '#server/meetings/get-meetings';
import { recordMeeting } from '#server/meetings/record-meeting';
import { redirectWithNotice } from '#server/process/flash';
import { CheckboxesField } from '~/components/checkboxes-field';
import { DateField } from '~/components/date-field';
import { ErrorSummary } from '~/components/error-summary';
import { HiddenFields } from '~/components/hidden-fields';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { TextareaField } from '~/components/textarea-field';
import { WarningText } from '~/components/warning-text';
import { PART_LABELS } from '~/domain/committee/labels';
import { meetingSchema } from '~/domain/meetings/schema';
import { inLanguage } from '~/domain/shared/localized';
import { joinDateTimes } from '~/forms/date-parts';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'meetings.record',
  breadcrumb: 'meetings.record',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    { label: 'meetings.title', href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/meetings` },
  ],
};

export const headers = headersOfAction;

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => ({
  ...(await getNewMeeting({ actor, callId: params.callId ?? '', lot: params.lot ?? '' })),
  formKey: randomUUID(),
  kept: await keptForm(),
}));

export const action = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const { callId = '', lot = '' } = params;
  const form = await parseForm(request, z.preprocess(joinDateTimes('heldAt'), meetingSchema));
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => recordMeeting({ actor, callId, lot, input: form.value, now }));
  if (!outcome.ok) return outcome.reply;
  return redirectWithNotice(`/evaluations/${callId}/lots/${lot}/meetings`, 'notice.told.meetingRecorded');
});

export default function NewMeeting() {
  const { text, locale } = usePortal();
  const { lotName, expected, recused, quorum, formKey, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors ?? {}, values: reply?.values ?? {} };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={inLanguage(lotName, locale)}>{text('meetings.record')}</PageHeading>
      <PortalForm>
        <HiddenFields values={{ formKey: reply?.values.formKey ?? formKey }} />
        <DateField {...form} name="heldAt" label={text('meetings.heldAt')} withTime />
        <TextField {...form} name="place" label={text('meetings.place')} />
        <CheckboxesField
          {...form}
          name="present"
          label={text('meetings.present')}
          hint={text('meetings.quorum.hint', { needed: quorum })}
          choices={expected.map(({ userId, name, part, institution }) => ({
            value: userId,
            label: name,
            hint: `${text(PART_LABELS[part])}, ${inLanguage(institution, locale)}`,
          }))}
        />
        {recused.length > 0 && (
          <p className="govuk-body">
            {text('meetings.recused')}: {recused.map(({ name }) => name).join(', ')}
          </p>
        )}
        <TextareaField {...form} name="decisions" label={text('meetings.decisions')} rows={10} />
        <WarningText>{text('meetings.save.warning')}</WarningText>
        <SubmitButton>{text('meetings.save')}</SubmitButton>
      </PortalForm>
    </>
  );
}
