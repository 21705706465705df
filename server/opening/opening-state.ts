import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { lotNames, type NamedLot } from '~/domain/calls/lot-names';
import type { OpeningMinutes } from '~/domain/opening/minutes';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { Call, type CallRecord } from '#server/models/call';
import { CallSeal, type CallSealRecord } from '#server/models/call-seal';
import type { Gathering } from '#server/models/gathering';
import { Opening, type OpeningRecord } from '#server/models/opening';
import { Submission } from '#server/models/submission';
import { User } from '#server/models/user';
import { livingGathering, sharesIn } from '#server/sealing/gathering';
import { listReceived, type ReceivedPage } from './list-received';

/** Openers who are coming together. */
export interface OpeningSession {
  startedAt: Date;
  endsAt: Date;
  present: { name: string; at: Date; own: boolean }[];
  /** The offline share was brought, too. */
  recovery: boolean;
  /** How many more shares are needed. */
  missing: number;
}

/** Where the opening of a call stands, for its openers and for everybody who may read the call in its office. */
export interface OpeningState {
  /** `sealed` while nobody has begun; `opened` also while what failed waits to be tried again. */
  stage: 'sealed' | 'gathering' | 'running' | 'opened';
  call: { id: string; reference: string; title: Localized; closesAt: Date; cancelled: boolean };
  lots: NamedLot[];
  /** The deadline has passed: the openers can come together. */
  isDue: boolean;
  /** How many of the openers it takes. */
  needed: number;
  openers: { name: string; own: boolean }[];
  session: OpeningSession | null;
  progress: { done: number; total: number } | null;
  /** From the deadline on. */
  received: ReceivedPage | null;
  /** How many submissions the last run could not open. */
  failed: number;
  minutes: OpeningMinutes[];
}

interface Arguments {
  actor: Actor;
  callId: string;
  /** Of what was received, from 1. */
  page: number;
  now: Date;
}

/** `not-found` for everybody who is no opener of the call and may not read it in its office. */
export async function openingState({ actor, callId, page, now }: Arguments): Promise<OpeningState> {
  const call = await Call.findOne({ _id: callId }).lean<CallRecord>();
  const seal = await CallSeal.findOne({ _id: callId }).lean<CallSealRecord>();
  const isOpener = seal?.openers.some(({ userId }) => userId === actor.userId) && can(actor, 'openings.open');
  if (!call?.current || !call.closesAt || !seal) throw new DomainError('not-found');
  if (!isOpener && !can(actor, 'calls.read', { institutionId: call.institutionId })) throw new DomainError('not-found');
  const opening = await Opening.findOne({ _id: callId }).lean<OpeningRecord>();
  const gathering = await livingGathering(opening?.session ?? null, seal, now);
  const names = await namesOf(seal);
  const isDue = now >= call.closesAt;
  return {
    stage: stageOf(opening, gathering),
    call: {
      id: callId,
      reference: call.reference ?? '',
      title: call.current.content.about.title,
      closesAt: call.closesAt,
      cancelled: call.cancelled !== null,
    },
    lots: lotNames(call.current),
    isDue,
    needed: seal.needed,
    openers: seal.openers.map(({ userId }) => ({ name: names.get(userId) ?? '', own: userId === actor.userId })),
    session: gathering && sessionOf(gathering, seal, names, actor),
    progress: await progressOf(opening),
    received: isDue ? await listReceived(callId, page) : null,
    failed: isDue
      ? await Submission.countDocuments({ callId, 'opened.failure': { $ne: null }, opened: { $ne: null } })
      : 0,
    minutes: opening?.minutes ?? [],
  };
}

function stageOf(opening: OpeningRecord | null, gathering: Gathering | null): OpeningState['stage'] {
  if (opening?.run) return 'running';
  if (gathering) return 'gathering';
  return opening?.openedAt ? 'opened' : 'sealed';
}

function sessionOf(
  gathering: Gathering,
  { needed }: CallSealRecord,
  names: ReadonlyMap<string, string>,
  actor: Actor,
): OpeningSession {
  const { startedAt, endsAt, present, recovery } = gathering;
  return {
    startedAt,
    endsAt,
    present: present.map(({ userId, at }) => ({ name: names.get(userId) ?? '', at, own: userId === actor.userId })),
    recovery: recovery !== null,
    missing: Math.max(0, needed - sharesIn(gathering)),
  };
}

async function progressOf(opening: OpeningRecord | null): Promise<OpeningState['progress']> {
  if (!opening?.run) return null;
  const { number, total } = opening.run;
  return { done: await Submission.countDocuments({ callId: opening._id, 'opened.run': number }), total };
}

async function namesOf({ openers }: CallSealRecord): Promise<Map<string, string>> {
  const people = await User.find({ _id: { $in: openers.map(({ userId }) => userId) } }, { name: 1 }).lean();
  return new Map(people.map(({ _id, name }) => [_id, name]));
}
