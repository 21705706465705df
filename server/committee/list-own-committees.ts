import type { Actor } from '~/domain/accounts/roles';
import type { CommitteePart } from '~/domain/committee/parts';
import type { LotStanding } from '~/domain/committee/labels';
import type { Localized } from '~/domain/shared/localized';
import { assertCan } from '#server/accounts/assert-can';
import { pageWithin } from '#server/database/page-within';
import { Call, type CallRecord } from '#server/models/call';
import { Committee, type CommitteeRecord } from '#server/models/committee';
import { sitsOn } from './load-own-seat';

const PAGE_SIZE = 25;

/** A call on whose committee somebody sits. */
export interface OwnCommittee {
  callId: string;
  reference: string;
  title: Localized;
  part: CommitteePart;
  standing: LotStanding;
  closesAt: Date | null;
}

export interface OwnCommittees {
  committees: OwnCommittee[];
  /** Counted from 1. */
  page: number;
  pages: number;
}

/** The calls on whose committee somebody sits now, the last to close first. */
export async function listOwnCommittees(actor: Actor, wanted: number): Promise<OwnCommittees> {
  assertCan(actor, 'evaluation.take-part');
  const seats = await Committee.find(sitsOn(actor.userId), { _id: 1 }).lean();
  const own = { _id: { $in: seats.map(({ _id }) => _id) }, cancelled: null, current: { $ne: null } };
  const { skipped, ...shown } = pageWithin(wanted, await Call.countDocuments(own), PAGE_SIZE);
  const calls = await Call.find(own, { title: 1, reference: 1, closesAt: 1, openedAt: 1, evaluation: 1 })
    .sort({ closesAt: -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<Pick<CallRecord, '_id' | 'title' | 'reference' | 'closesAt' | 'openedAt' | 'evaluation'>[]>();
  const committees = await Committee.find({ _id: { $in: calls.map(({ _id }) => _id) } }).lean<CommitteeRecord[]>();
  const partOf = new Map(
    committees.map(({ _id, seats: all }) => [_id, all.find((one) => one.userId === actor.userId && !one.left)?.part]),
  );
  return {
    ...shown,
    committees: calls.flatMap(({ _id, title, reference, closesAt, openedAt, evaluation }) => {
      const part = partOf.get(_id);
      const standing = evaluation ?? (openedAt ? 'opened' : 'before');
      return part ? [{ callId: _id, title, reference: reference ?? '', part, standing, closesAt }] : [];
    }),
  };
}
