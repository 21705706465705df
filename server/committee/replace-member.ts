import type { Actor } from '~/domain/accounts/roles';
import { appointmentFaults } from '~/domain/committee/appointment';
import { isVoting } from '~/domain/committee/parts';
import { isRecommended } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import type { CommitteeRecord, Seat } from '#server/models/committee';
import { candidatesOf } from './candidates';
import { handOverSheets } from './hand-over-sheets';
import { loadForChange, presentSeats, writeCommittee } from './load-committee';
import { tellAppointed, tellLeft } from './tell-committee';

interface Arguments {
  actor: Actor;
  callId: string;
  input: {
    leaving: string;
    /** An alternate or somebody new; empty where nobody takes the place. */
    joining: string;
    /** Of the sheets that were submitted and can still be given anew. */
    sheets: 'kept' | 'void';
    reason: string;
    version: number;
  };
  now: Date;
}

/**
 * Takes a member from a committee from the opening on, and gives the place to an alternate or somebody new. Open sheets go
 * to the successor; submitted ones are kept or given anew, those of lots whose scoring is closed always kept. What is left
 * has to be a committee; the reason stands for an even number of votes, too.
 */
export function replaceMember({ actor, callId, input, now }: Arguments): Promise<void> {
  const { leaving, joining, reason, sheets } = input;
  return inTransaction(async () => {
    const { call, published, committee } = await loadForChange(actor, callId, now);
    if (isDone(committee, input)) return;
    if (!call.openedAt) throw new DomainError('wrong-state', 'committee.error.appointAnew');
    if (isRecommended(call.evaluation ?? undefined))
      throw new DomainError('wrong-state', 'committee.error.recommended');
    if (leaving === actor.userId) throw new DomainError('not-permitted', 'committee.error.ownPlace');
    const leaver = presentSeats(committee).find(({ userId }) => userId === leaving);
    if (!leaver) throw new DomainError('invalid', 'committee.error.leaving', { field: 'leaving' });
    const successor = joining === '' ? null : await successorOf(committee, leaver, { actor, joining, now });
    const left = { by: actor.userId, at: now, reason, sheets, replacedBy: joining === '' ? null : joining };
    const others = committee.seats.filter((seat) => seat !== leaver && !(seat.userId === joining && !seat.left));
    const seats = [...others, { ...leaver, left }, ...(successor ? [successor] : [])];
    const [fault] = appointmentFaults(presentSeats({ seats }), {
      ...published.content.committee,
      // Whom a later order sends need not come from the institution of who leaves.
      seats: [],
      evenReason: reason,
    });
    if (fault) throw new DomainError('invalid', fault.key, { ...fault.values, field: 'joining' });
    await writeCommittee({ _id: callId, version: input.version }, { seats });
    const moved = await handOverSheets({
      callId,
      by: actor.userId,
      leaver: leaving,
      successor: successor && isVoting(successor.part) ? successor.userId : null,
      sheets,
      reason,
      now,
    });
    await appendEvent({
      actor,
      action: 'committee.member-replaced',
      subject: { kind: 'call', id: callId },
      details: { part: leaver.part, sheets, ...moved },
      before: committee.seats,
      after: seats,
      now,
    });
    await tellLeft({ call, userIds: [leaving], by: actor.name, now });
    if (successor) await tellAppointed({ call, seats: [successor], order: committee.order, by: actor.name, now });
  });
}

interface Coming {
  actor: Actor;
  joining: string;
  now: Date;
}

/** The seat of who comes: an alternate keeps what was declared. */
async function successorOf(committee: CommitteeRecord, { part }: Seat, { actor, joining, now }: Coming): Promise<Seat> {
  const seat = presentSeats(committee).find(({ userId }) => userId === joining);
  if (seat && seat.part !== 'alternate')
    throw new DomainError('invalid', 'committee.error.sitsAlready', { field: 'joining' });
  const appointed = { by: actor.userId, at: now };
  if (seat) return { ...seat, part, appointed };
  const [person] = await candidatesOf([joining], 'joining');
  if (!person) throw new DomainError('invalid', 'committee.error.person', { field: 'joining' });
  return { ...person, part, appointed, impartial: null, left: null };
}

/** The same was already done: the form was sent twice. */
const isDone = ({ seats }: CommitteeRecord, { leaving, joining, reason }: Arguments['input']): boolean =>
  !presentSeats({ seats }).some(({ userId }) => userId === leaving) &&
  seats.some(
    ({ userId, left }) => userId === leaving && left?.reason === reason && (left.replacedBy ?? '') === joining,
  );
