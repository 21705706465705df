import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { CallSeal, type CallSealRecord } from '#server/models/call-seal';
import type { Gathering } from '#server/models/gathering';
import { Opening, type OpeningRecord } from '#server/models/opening';
import { Submission } from '#server/models/submission';
import { giveShareTo, joinGathered, sharesIn } from '#server/sealing/gathering';
import { keyring } from '#server/security/keyring';
import { loadClosedCall } from './closed-call';
import { presentPeople } from './present-people';
import { nextRun, submissionsToOpen } from './submissions-to-open';

interface Coming {
  actor: Actor;
  callId: string;
  sessionId: string;
  /** The split of the key that the shares are of. */
  generation: number;
  /** The actor's own. */
  share: Buffer;
  /** The offline one, where the actor brings it. */
  recovery?: Buffer;
  now: Date;
}

/** What a coming has led to: others are waited for, or the submissions are being opened. */
export type OpeningStep = 'gathering' | 'running';

/**
 * Adds an opener to those who are there and, with enough of them, begins the run: the private key is joined in memory and
 * kept under the key ring until the run is done. Where no application came there is nothing to decrypt, and one opener
 * suffices: the record of that is still a recorded act of somebody who can open. Call it inside a transaction.
 */
export async function comeTogether({
  actor,
  callId,
  sessionId,
  generation,
  share,
  recovery,
  now,
}: Coming): Promise<OpeningStep> {
  await loadClosedCall(callId);
  const seal = await CallSeal.findOne({ _id: callId }).orFail().lean<CallSealRecord>();
  if (seal.key?.generation !== generation) throw new DomainError('stale');
  const opening = await Opening.findOne({ _id: callId }).orFail().lean<OpeningRecord>();
  if (opening.run) throw new DomainError('wrong-state', 'opening.error.running');
  const total = await Submission.countDocuments(submissionsToOpen(callId, nextRun(opening)));
  if (opening.openedAt && total === 0) throw new DomainError('wrong-state', 'opening.error.opened');
  const giver = { seal, actor, sessionId, now };
  const own = await giveShareTo({ ...giver, gathering: opening.session, share });
  const session = recovery ? await giveShareTo({ ...giver, gathering: own, share: recovery, isRecovery: true }) : own;
  if (!wasThere(opening.session, session, actor)) {
    const details = { present: sharesIn(session), needed: seal.needed };
    await appendEvent({ actor, action: 'openings.share-given', subject: { kind: 'call', id: callId }, details, now });
  }
  const key = total > 0 ? await joinGathered(seal, session) : null;
  if (total > 0 && !key) {
    await write(opening, { session });
    return 'gathering';
  }
  await beginRun({ opening, session, total, key, now });
  return 'running';
}

/** Who gives twice in one gathering came once. */
const wasThere = (before: Gathering | null, { id }: Gathering, { userId }: Actor): boolean =>
  before?.id === id && before.present.some((one) => one.userId === userId);

interface Beginning {
  opening: OpeningRecord;
  session: Gathering;
  total: number;
  key: Buffer | null;
  now: Date;
}

async function beginRun({ opening, session, total, key, now }: Beginning): Promise<void> {
  const { _id: callId } = opening;
  const id = randomUUID();
  const via = session.recovery ? ('recovery' as const) : ('openers' as const);
  const run = {
    id,
    number: nextRun(opening),
    via,
    present: await presentPeople(session),
    key: key && keyring().encrypt(key, runKeyPlace(callId, id)),
    startedAt: now,
    total,
  };
  key?.fill(0);
  await write(opening, { session: null, run });
  await appendEvent({
    actor: null,
    action: 'openings.begun',
    subject: { kind: 'call', id: callId },
    details: { number: run.number, via, submissions: total, present: session.present.map(({ userId }) => userId) },
    now,
  });
}

async function write({ _id, version }: OpeningRecord, changes: Partial<OpeningRecord>): Promise<void> {
  const { matchedCount } = await Opening.updateOne({ _id, version }, { $set: changes, $inc: { version: 1 } });
  if (matchedCount === 0) throw new DomainError('stale');
}

export const runKeyPlace = (callId: string, runId: string): string => `opening-run ${callId} ${runId}`;
