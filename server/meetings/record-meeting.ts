import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { portalInstant } from '~/domain/calls/dates';
import { isRecommended } from '~/domain/evaluation/stage';
import type { MeetingInput } from '~/domain/meetings/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { loadScope } from '#server/evaluation/load-scope';
import { Meeting } from '#server/models/meeting';
import { sealMeeting } from './meeting-content';
import { assertKeepsRecords, meetingPeople, quorumAt } from './meeting-people';

const MINUTE_MS = 60_000;

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  input: MeetingInput;
  now: Date;
}

/**
 * Records a meeting of the committee about a lot: who was there, whether they were enough, what was decided. By the chair of
 * the lot or the secretary, until the report is signed. `invalid` for a time before the opening or in the future, and for
 * people who cannot have been there. The same form sent again is the same record.
 */
export function recordMeeting({ actor, callId, lot, input, now }: Arguments): Promise<{ number: number }> {
  return inGuardedTransaction(`meetings:${callId}:${lot}`, async () => {
    const scope = await loadScope(actor, callId);
    assertKeepsRecords(scope, lot);
    const { formKey, place, decisions } = input;
    const known = await Meeting.findOne({ callId, lot, formKey }, { number: 1 }).lean();
    if (known) return { number: known.number };
    const stage = scope.stages.get(lot);
    if (stage === undefined || isRecommended(stage)) throw new DomainError('wrong-state', 'meetings.error.stage');
    const heldAt = portalInstant(input.heldAt);
    if (!heldAt || heldAt > now) throw new DomainError('invalid', 'meetings.error.future', { field: 'heldAt' });
    if (scope.call.openedAt && heldAt < minuteOf(scope.call.openedAt)) {
      throw new DomainError('invalid', 'meetings.error.beforeOpening', { field: 'heldAt' });
    }
    const { expected, recused } = meetingPeople(scope, lot);
    const present = expected.filter(({ userId }) => input.present.includes(userId));
    if (present.length < new Set(input.present).size) {
      throw new DomainError('invalid', 'meetings.error.stranger', { field: 'present' });
    }
    const id = randomUUID();
    const number = (await Meeting.countDocuments({ callId, lot })) + 1;
    const quorum = quorumAt(present, scope.published.content.committee.quorum ?? 1);
    await Meeting.create({
      _id: id,
      callId,
      lot,
      number,
      formKey,
      heldAt,
      present,
      absent: expected.filter(({ userId }) => !input.present.includes(userId)),
      recused,
      quorum,
      content: sealMeeting(id, { place, decisions }),
      recorded: { by: actor.userId, name: actor.name, at: now },
    });
    await appendEvent({
      actor,
      action: 'meetings.recorded',
      subject: { kind: 'call', id: callId },
      details: { lot, number, present: present.length, quorum: quorum.reached },
      after: { place, decisions, present: present.map(({ userId }) => userId) },
      now,
    });
    return { number };
  });
}

/** Times are typed to the minute: a meeting can be held in the minute of the opening. */
const minuteOf = (instant: Date): Date => new Date(Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS);
