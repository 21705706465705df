import type { Actor } from '~/domain/accounts/roles';
import { openerState, type OpenerState } from '~/domain/sealing/status';
import type { Localized } from '~/domain/shared/localized';
import { pageWithin } from '#server/database/page-within';
import { Call, type CallRecord } from '#server/models/call';
import { CallSeal, type CallSealRecord } from '#server/models/call-seal';
import { ownSeals, placesOf } from './load-seal';

const PAGE_SIZE = 25;

/** A call that the actor opens together with others. */
export interface OwnSeal {
  callId: string;
  title: Localized;
  reference: string | null;
  closesAt: Date | null;
  state: OpenerState;
}

export interface OwnSeals {
  seals: OwnSeal[];
  /** Counted from 1. */
  page: number;
  pages: number;
}

/** The calls that somebody opens, the last named first. */
export async function listOwnSeals(actor: Actor, wanted: number, now: Date): Promise<OwnSeals> {
  const own = ownSeals(actor.userId);
  const { skipped, ...shown } = pageWithin(wanted, await CallSeal.countDocuments(own), PAGE_SIZE);
  const seals = await CallSeal.find(own)
    .sort({ 'named.at': -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<CallSealRecord[]>();
  const calls = await Call.find(
    { _id: { $in: seals.map(({ _id }) => _id) } },
    { title: 1, reference: 1, closesAt: 1, cancelled: 1, openedAt: 1 },
  ).lean<CallRecord[]>();
  const callOf = new Map(calls.map((call) => [call._id, call]));
  return {
    ...shown,
    seals: seals.flatMap((seal) => {
      const call = callOf.get(seal._id);
      const opener = placesOf(seal).find(({ userId }) => userId === actor.userId);
      return call && opener ? [ownSealOf(call, opener, now)] : [];
    }),
  };
}

function ownSealOf(call: CallRecord, { confirmedAt }: { confirmedAt: Date | null }, now: Date): OwnSeal {
  const { _id: callId, title, reference, closesAt } = call;
  const state = openerState({ confirmedAt, closesAt, isOver: isOver(call) }, now);
  return { callId, title, reference, closesAt, state };
}

/** Nothing is left for its openers to do. */
export const isOver = ({ cancelled, openedAt }: Pick<CallRecord, 'cancelled' | 'openedAt'>): boolean =>
  Boolean(cancelled ?? openedAt);
