import type { Actor } from '~/domain/accounts/roles';
import { keyDates } from '~/domain/calls/dates';
import { timeLeft } from '~/domain/calls/time-left';
import { Programme, type ProgrammeRecord } from '#server/models/programme';
import { freezeVersion } from './freeze-version';
import type { ShownCall } from './get-public-call';
import { loadCall, loadOpenVersion } from './load-call';

/** The version in preparation as everybody would read it if it were published at `now`; what is published where there is none. */
export async function getPreview(actor: Actor, callId: string, now: Date): Promise<ShownCall> {
  const call = await loadCall(actor, callId, 'calls.read');
  const open = call.open || !call.current ? await loadOpenVersion(call) : null;
  const programme = await Programme.findOne({ _id: call.programmeId }).orFail().lean<ProgrammeRecord>();
  const content = open?.content ?? call.current?.content;
  if (!content) throw new TypeError(`The call ${callId} says nothing`);
  const { names, sha256 } = await freezeVersion(content, programme);
  const closesAt = keyDates(content.dates).submissionsUntil;
  return {
    id: callId,
    reference: call.reference ?? programme.code,
    state: 'published',
    publishedAt: call.approved?.publishAt ?? now,
    closesAt,
    left: closesAt && closesAt > now ? timeLeft(closesAt, now) : null,
    number: open?.number ?? call.current?.number ?? 1,
    at: now,
    sha256,
    content,
    names,
    addenda: call.addenda,
    cancelled: call.cancelled && { at: call.cancelled.at, reason: call.cancelled.reason },
  };
}
