import type { Actor } from '~/domain/accounts/roles';
import { changedSections, isMaterial } from '~/domain/calls/addendum';
import { beyondBudget, ceilingsOf } from '~/domain/calls/budget';
import { keyDates } from '~/domain/calls/dates';
import type { Addendum } from '~/domain/calls/published-call';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import type { CallRecord } from '#server/models/call';
import type { CallVersionRecord } from '#server/models/call-version';
import { Programme, type ProgrammeRecord } from '#server/models/programme';
import { makeCallKey, type RecoveryShare } from '#server/sealing/make-call-key';
import { assertIndependent } from './assert-independent';
import { committedMoney } from './committed-money';
import { freezeVersion } from './freeze-version';
import { loadCall, loadOpenVersion } from './load-call';
import { takeReference } from './take-reference';
import { tellOfAddendum } from './tell-of-addendum';
import { tellOfApproval } from './tell-office';
import { assertNoFaults, versionFaults } from './version-faults';
import { writeVersion } from './write-version';

export interface Approval {
  /** When a first version is published; at once where it is null. An addendum is always published at once. */
  publishAt: Date | null;
  /** Why money beyond the programme's is approved; empty where none is meant to be. */
  overBudgetReason: string;
}

interface Arguments {
  actor: Actor;
  callId: string;
  input: Approval;
  /** The version of the open version that the actor has read. */
  expected: number;
  now: Date;
}

export interface Approved {
  reference: string;
  /** Of a first version, whose key was made with it: known only here, and never again. An addendum makes none. */
  recovery: RecoveryShare | null;
}

/**
 * Approves and so publishes a submitted version: freezes it with its SHA-256 and, for the first one, takes its reference
 * and makes the key that applications are sealed to. Refused to everybody who prepared it, with faults, beyond the
 * programme's money without a reason, and while an opener has no passphrase.
 */
export function approveVersion({ actor, callId, input, expected, now }: Arguments): Promise<Approved> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.approve');
    const open = await loadOpenVersion(call);
    if (!open.submitted) throw new DomainError('wrong-state', 'calls.error.notSubmitted');
    if (open.version !== expected) throw new DomainError('stale');
    assertIndependent(actor, open);
    const publishAt = publicationOf(call, input, now);
    // Every approval in a programme writes this number: of two at once, one waits and then sees what the other took.
    const programme = await Programme.findOneAndUpdate({ _id: call.programmeId }, { $inc: { approvals: 1 } })
      .orFail()
      .lean<ProgrammeRecord>();
    assertNoFaults(await versionFaults(call, open, programme, call.current ? now : publishAt));
    const overBudget = await budgetDecision(call, open, programme, input);
    const { names, sha256, listed } = await freezeVersion(open.content, programme);
    const reference = call.reference ?? (await takeReference(programme.code, publishAt));
    const { clarificationsUntil, submissionsUntil } = keyDates(open.content.dates);
    const addendum = addendumOf(call, open, now);
    await writeVersion(call, open, {
      version: { $set: { approved: { by: actor.userId, at: now, names, sha256, overBudget } } },
      call: {
        $set: {
          reference,
          open: null,
          title: open.content.about.title,
          approved: call.approved ?? { by: actor.userId, at: now, publishAt },
          clarificationsUntil,
          closesAt: submissionsUntil,
          current: {
            number: open.number,
            at: call.approved ? now : publishAt,
            content: open.content,
            names,
            sha256,
            materialSince: addendum && !addendum.material ? (call.current?.materialSince ?? 1) : open.number,
          },
          listed,
        },
        ...(addendum ? { $push: { addenda: addendum } } : {}),
      },
    });
    await appendEvent({
      actor,
      action: 'calls.approved',
      subject: { kind: 'call', id: callId },
      details: { reference, version: open.number, publishAt, sha256, overBudget: overBudget !== null },
      after: { content: open.content, names },
      now,
    });
    const recovery = call.approved ? null : await makeCallKey(actor, callId, now);
    await tellOfApproval({ actor, open, now }, reference, call.approved ? now : publishAt);
    if (addendum) await tellOfAddendum(call, open, addendum);
    return { reference, recovery };
  });
}

function publicationOf(call: CallRecord, { publishAt }: Approval, now: Date): Date {
  if (call.approved || publishAt === null) return now;
  if (publishAt <= now) throw new DomainError('invalid', 'calls.error.publishInPast');
  return publishAt;
}

async function budgetDecision(
  call: CallRecord,
  { content }: CallVersionRecord,
  { sources }: ProgrammeRecord,
  { overBudgetReason }: Approval,
) {
  const committed = await committedMoney(call.programmeId, call._id);
  const beyond = beyondBudget(sources, committed, ceilingsOf(content.lots.lots));
  if (beyond.length === 0) return null;
  if (overBudgetReason === '') throw new DomainError('invalid', 'calls.error.overBudget');
  return { beyond, reason: overBudgetReason };
}

function addendumOf(call: CallRecord, { number, content, reason }: CallVersionRecord, at: Date): Addendum | null {
  if (!call.current) return null;
  const changed = changedSections(call.current.content, content);
  return {
    number: number - 1,
    at,
    reason: reason ?? emptyLocalized(),
    changed,
    material: isMaterial(changed),
  };
}
