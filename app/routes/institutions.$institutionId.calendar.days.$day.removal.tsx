import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { changeCalendar } from '#server/calendars/change-calendar';
import { getCalendar } from '#server/calendars/get-calendar';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'calendars.removal',
  breadcrumb: 'calendars.removal',
  above: [
    { label: 'nav.institutions', href: '/institutions' },
    { label: 'calendars.title', href: ({ params }) => `/institutions/${params.institutionId}/calendar` },
  ],
};

export const loader = permitted('calendars.change', async ({ actor, params }) => {
  const { calendar, version } = await getCalendar(actor, params.institutionId ?? '');
  const named = calendar.days.find(({ day }) => day === params.day);
  if (!named) throw new DomainError('not-found');
  return { named, version };
});

const schema = z.object({ version: z.coerce.number().int().min(0) });

export const action = permitted('calendars.change', async ({ actor, params, request, now }) => {
  const institutionId = params.institutionId ?? '';
  const form = await parseForm(request, schema);
  if (!form.ok) return form.reply;
  const change = { kind: 'remove' as const, day: params.day ?? '' };
  const expected = form.value.version;
  const done = await intoForm(form.typed, () => changeCalendar({ actor, institutionId, change, expected, now }));
  return done.ok ? redirectWithNotice(`/institutions/${institutionId}/calendar`, 'notice.told.saved') : done.reply;
});

export default function DayRemoval() {
  const { text, locale } = usePortal();
  const { named, version } = useLoaderData<typeof loader>();
  return (
    <Confirmation
      title={text('calendars.removal')}
      caption={`${formatDate(locale, startOfPortalDay(named.day))} ${inLanguage(named.name, locale)}`}
      warning={text('calendars.removal.warning')}
      submit={text('calendars.remove')}
      version={version}
      reply={useActionData<typeof action>()}
    />
  );
}
