import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { appointCommittee } from '#server/committee/appoint-committee';
import { getAppointment } from '#server/committee/get-appointment';
import { formReply, parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { AppointmentForm } from '~/components/committee/appointment-form';
import { CommitteeRules } from '~/components/committee/committee-rules';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { appointmentSchema, chosenParts, PART_FIELD } from '~/domain/committee/schema';
import { inLanguage } from '~/domain/shared/localized';
import { joinDates } from '~/forms/date-parts';
import type { FormValues } from '~/forms/form-reply';

export const handle: PageHandle = {
  title: 'committee.appoint.title',
  breadcrumb: 'committee.appoint.title',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
    { label: 'committee.office.title', href: ({ params }) => `/office/calls/${params.callId}/committee` },
  ],
};

const withDay = z.preprocess(joinDates('orderDay'), appointmentSchema);

export const loader = permitted('committee.appoint', async ({ actor, request, params, now, keptForm }) => {
  const query = new URL(request.url).searchParams;
  const isSearch = query.has('search');
  const chosen = chosenParts(query).map(({ userId }) => userId);
  const search = isSearch ? { words: (query.get('search') ?? '').trim(), chosen } : null;
  const page = await getAppointment({ actor, callId: params.callId ?? '', search, now });
  const named = Object.fromEntries(page.appointed.map(({ userId, part }) => [PART_FIELD + userId, part]));
  const stored: FormValues = { orderNumber: page.order?.number ?? '', orderDay: page.order?.day ?? '', ...named };
  return { page, values: isSearch ? (Object.fromEntries(query) as FormValues) : stored, kept: await keptForm() };
});

export const action = permitted('committee.appoint', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, withDay);
  if (!form.ok) return form.reply;
  const { version, ...input } = form.value;
  const outcome = await intoForm(form.typed, () => appointCommittee({ actor, callId, input, expected: version, now }));
  if (!outcome.ok) return outcome.reply;
  if (outcome.value.length === 0)
    return redirectWithNotice(`/office/calls/${callId}/committee`, 'notice.told.committeeAppointed');
  return formReply(Object.fromEntries(outcome.value.map(({ field, ...fault }) => [field, fault])), form.typed);
});

export default function Appointment() {
  const { text, locale } = usePortal();
  const { page, values, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${page.reference}: ${inLanguage(page.title, locale)}`}>
        {text('committee.appoint.title')}
      </PageHeading>
      <p className="govuk-body">{text('committee.appoint.lead')}</p>
      <CommitteeRules rules={page.rules} institutions={page.institutions} />
      <AppointmentForm page={page} form={{ errors: reply?.errors ?? {}, values: reply?.values ?? values }} />
    </>
  );
}
