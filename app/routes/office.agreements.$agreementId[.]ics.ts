import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { agreementCalendar } from '#server/schedules/agreement-calendar';
import { milestonesOf } from '#server/schedules/milestones-of';
import { contentDisposition } from '~/domain/files/content-disposition';
import { agreementPath } from '~/domain/agreements/places';

/** The due dates of an agreement's milestones for a calendar. */
export const loader = permitted('agreements.oversee', ({ actor, request, params, locale, text, baseUrl, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const agreementId = params.agreementId ?? '';
    const of = await milestonesOf({ actor, agreementId, side: 'office' });
    const url = `${baseUrl}${agreementPath('office', agreementId)}/milestones`;
    return new Response(agreementCalendar({ ...of, locale, url, now }), {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
        'Content-Disposition': contentDisposition('attachment', `${of.agreement.number ?? 'agreement'}.ics`),
      },
    });
  }),
);
