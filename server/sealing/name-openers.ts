import type { Actor } from '~/domain/accounts/roles';
import { OPENERS } from '~/domain/sealing/openers';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { loadCall } from '#server/calls/load-call';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { CallSeal, type CallSealRecord, type Opener } from '#server/models/call-seal';
import { openingStaff } from './opening-staff';

interface Arguments {
  actor: Actor;
  callId: string;
  input: { openers: readonly string[]; needed: number };
  /** The seal's version that the actor has read; 0 where there is none yet. */
  expected: number;
  now: Date;
}

/**
 * Names who opens a call's applications, before the call is approved. Who stays keeps the passphrase that they have set.
 * `invalid` for too few, too many, or people who cannot; `stale` where somebody named others meanwhile. Named twice by two
 * clicks, they are named once.
 */
export function nameOpeners({ actor, callId, input, expected, now }: Arguments): Promise<{ version: number }> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.approve');
    if (call.approved || call.cancelled) throw new DomainError('wrong-state', 'sealing.error.published');
    const ids = [...new Set(input.openers)];
    if (ids.length < OPENERS.least || ids.length > OPENERS.most) throw countError();
    if (input.needed < OPENERS.needed || input.needed > ids.length) throw countError();
    const people = await openingStaff(ids);
    const before = await CallSeal.findOne({ _id: callId }).lean<CallSealRecord>();
    if (before && isAsked(before, ids, input.needed)) return { version: before.version };
    if ((before?.version ?? 0) !== expected) throw new DomainError('stale', 'sealing.error.stale');
    const openers = ids.map((userId) => before?.openers.find((one) => one.userId === userId) ?? newOpener(userId));
    const record = {
      named: { by: actor.userId, at: now },
      openers,
      needed: input.needed,
      key: null,
      renewal: null,
      former: [],
    };
    if (before) await replace(callId, expected, record);
    else await CallSeal.create({ _id: callId, ...record, version: 1 });
    await appendEvent({
      actor,
      action: 'sealing.openers-named',
      subject: { kind: 'call', id: callId },
      details: { openers: ids.length, needed: input.needed },
      after: { openers: ids, needed: input.needed },
      now,
    });
    const added = people.filter(({ _id }) => !before?.openers.some(({ userId }) => userId === _id));
    const to = added.map(({ _id, email, locale }) => ({ userId: _id, email, locale }));
    await enqueueMails({ to, template: 'opener-named', props: { callId, title: call.title, by: actor.name }, now });
    return { version: expected + 1 };
  });
}

const countError = () =>
  new DomainError('invalid', 'sealing.error.count', { least: OPENERS.least, most: OPENERS.most, field: 'openers' });

export const newOpener = (userId: string): Opener => ({
  userId,
  keys: null,
  confirmedAt: null,
  share: null,
  rehearsedAt: null,
});

const isAsked = ({ openers, needed }: CallSealRecord, ids: readonly string[], asked: number) =>
  needed === asked && openers.length === ids.length && openers.every(({ userId }) => ids.includes(userId));

async function replace(callId: string, expected: number, record: Omit<CallSealRecord, '_id' | 'version'>) {
  const { matchedCount } = await CallSeal.updateOne(
    { _id: callId, version: expected },
    { $set: record, $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('stale', 'sealing.error.stale');
}
