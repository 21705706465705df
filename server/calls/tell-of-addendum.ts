import { keyDates } from '~/domain/calls/dates';
import type { Addendum } from '~/domain/calls/published-call';
import type { CallRecord } from '#server/models/call';
import type { CallVersionRecord } from '#server/models/call-version';
import { tellAudience } from './tell-audience';

/** Mails everybody in the call's audience what an addendum changes and until when one can apply now. */
export async function tellOfAddendum(
  call: CallRecord,
  { content }: CallVersionRecord,
  { number, at, reason, changed, material }: Addendum,
): Promise<void> {
  const { submissionsUntil } = keyDates(content.dates);
  const deadline = submissionsUntil ?? at;
  await tellAudience({
    callId: call._id,
    template: 'addendum-published',
    props: {
      reference: call.reference ?? '',
      title: content.about.title,
      number,
      reason,
      changed,
      material,
      deadline: deadline.toISOString(),
      extended: call.closesAt !== null && deadline > call.closesAt,
    },
    now: at,
  });
}
