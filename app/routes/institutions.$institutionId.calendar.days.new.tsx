import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { changeCalendar } from '#server/calendars/change-calendar';
import { getCalendar } from '#server/calendars/get-calendar';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { DateField } from '~/components/date-field';
import { ErrorSummary } from '~/components/error-summary';
import { valueOf } from '~/components/field-frame';
import { LocalizedField } from '~/components/localized-field';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { NAMED_DAY_KINDS } from '~/domain/calendars/calendar';
import { NAMED_DAY_LABELS } from '~/domain/calendars/labels';
import { namedDaySchema } from '~/domain/calendars/schema';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { joinDates } from '~/forms/date-parts';
import type { FormValues } from '~/forms/form-reply';
import { unfold } from '~/forms/unfold';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'calendars.add',
  breadcrumb: 'calendars.add',
  above: [
    { label: 'nav.institutions', href: '/institutions' },
    { label: 'calendars.title', href: ({ params }) => `/institutions/${params.institutionId}/calendar` },
  ],
};

const schema = z.preprocess((typed) => unfold(joinDates('day')(typed) as FormValues).value, namedDaySchema);

export const loader = permitted('calendars.change', async ({ actor, params, keptForm }) => {
  const { institution, version } = await getCalendar(actor, params.institutionId ?? '');
  return { institution, version, kept: await keptForm() };
});

export const action = permitted('calendars.change', async ({ actor, params, request, now }) => {
  const institutionId = params.institutionId ?? '';
  const form = await parseForm(request, schema);
  if (!form.ok) return form.reply;
  const { version: expected, ...day } = form.value;
  const change = { kind: 'add' as const, day };
  const done = await intoForm(form.typed, () => changeCalendar({ actor, institutionId, change, expected, now }));
  return done.ok ? redirectWithNotice(`/institutions/${institutionId}/calendar`, 'notice.told.saved') : done.reply;
});

export default function NewDay() {
  const { text, locale } = usePortal();
  const { institution, version, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={inLanguage(institution.name, locale)}>{text('calendars.add')}</PageHeading>
      <PortalForm>
        <input
          type="hidden"
          name="version"
          value={valueOf(reply?.values, 'version') ?? String(version)}
          autoComplete="off"
        />
        <DateField {...form} name="day" label={text('calendars.day')} />
        <RadiosField
          {...form}
          name="kind"
          label={text('calendars.kind')}
          choices={NAMED_DAY_KINDS.map((kind) => ({ value: kind, label: text(NAMED_DAY_LABELS[kind]) }))}
        />
        <LocalizedField
          {...form}
          name="name"
          label={text('calendars.name')}
          hint={text('calendars.name.hint')}
          languages={LOCALES}
          maxCharacters={100}
        />
        <SubmitButton>{text('calendars.add')}</SubmitButton>
      </PortalForm>
    </>
  );
}
