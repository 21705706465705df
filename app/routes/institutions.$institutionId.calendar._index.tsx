import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { changeCalendar } from '#server/calendars/change-calendar';
import { getCalendar } from '#server/calendars/get-calendar';
import { intoForm } from '#server/accounts/into-form';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonLink } from '~/components/button-link';
import { NamedDays } from '~/components/calendars/named-days';
import { CheckboxesField } from '~/components/checkboxes-field';
import { CheckboxField } from '~/components/checkbox-field';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { WEEKDAYS } from '~/domain/calendars/calendar';
import { WEEKDAY_LABELS } from '~/domain/calendars/labels';
import { weekSchema } from '~/domain/calendars/schema';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'calendars.title',
  breadcrumb: 'calendars.title',
  above: [
    { label: 'nav.institutions', href: '/institutions' },
    {
      label: ({ data }) => data.institutionName,
      href: ({ params }) => `/institutions/${params.institutionId}`,
    },
  ],
};

export const loader = permitted('institutions.read', async ({ actor, params, locale, keptForm }) => {
  const shown = await getCalendar(actor, params.institutionId ?? '');
  return { ...shown, institutionName: inLanguage(shown.institution.name, locale), kept: await keptForm() };
});

export const action = permitted('calendars.change', async ({ actor, params, request, now }) => {
  const institutionId = params.institutionId ?? '';
  const form = await parseForm(request, weekSchema);
  if (!form.ok) return form.reply;
  const { version: expected, ...week } = form.value;
  const change = { kind: 'week' as const, ...week };
  const done = await intoForm(form.typed, () => changeCalendar({ actor, institutionId, change, expected, now }));
  return done.ok ? redirectWithNotice(`/institutions/${institutionId}/calendar`, 'notice.told.saved') : done.reply;
});

export default function Calendar() {
  const text = useText();
  const { institution, institutionName, calendar, version, mayChange, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const { weekend, carriesOver, days } = calendar;
  const said = { weekend: weekend.map(String), carriesOver: carriesOver ? 'yes' : '' };
  const form = { errors: reply?.errors, values: reply?.values ?? said };
  const path = `/institutions/${institution.id}/calendar`;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={institutionName}>{text('calendars.title')}</PageHeading>
      <p className="govuk-body portal-text">{text('calendars.lead')}</p>
      {mayChange ? (
        <PortalForm>
          <input type="hidden" name="version" value={version} autoComplete="off" />
          <CheckboxesField
            {...form}
            name="weekend"
            label={text('calendars.weekend')}
            small
            choices={WEEKDAYS.map((day) => ({ value: String(day), label: text(WEEKDAY_LABELS[day]) }))}
          />
          <CheckboxField
            {...form}
            name="carriesOver"
            label={text('calendars.carriesOver')}
            hint={text('calendars.carriesOver.hint')}
          />
          <SubmitButton>{text('calendars.saveWeek')}</SubmitButton>
        </PortalForm>
      ) : (
        <p className="govuk-body">
          {`${text('calendars.weekend')}: ${weekend.map((day) => text(WEEKDAY_LABELS[day])).join(', ')}`}
        </p>
      )}
      <NamedDays days={days} removal={mayChange ? (day) => `${path}/days/${day}/removal` : null} />
      {mayChange && <ButtonLink href={`${path}/days/new`}>{text('calendars.add')}</ButtonLink>}
    </>
  );
}
