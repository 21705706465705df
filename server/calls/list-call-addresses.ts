import type { Localized } from '~/domain/shared/localized';
import { Call } from '#server/models/call';
import { publicAt } from './public-condition';

/** A public call as feeds and site maps name it. */
export interface CallAddress {
  id: string;
  reference: string;
  title: Localized;
  summary: Localized;
  publishedAt: Date;
  /** When it last said something else. */
  updatedAt: Date;
  isCancelled: boolean;
}

interface Found {
  _id: string;
  reference: string;
  approved: { publishAt: Date };
  current: { at: Date };
  /** Left out by the projection where the call is not cancelled. */
  cancelled?: { at: Date };
  listed: { title: Localized; summary: Localized };
}

/** The public calls, the newest first, at most `limit`; one query. */
export async function listCallAddresses(now: Date, limit: number): Promise<CallAddress[]> {
  const calls = await Call.find(publicAt(now))
    .select({
      reference: 1,
      'approved.publishAt': 1,
      'current.at': 1,
      'cancelled.at': 1,
      'listed.title': 1,
      'listed.summary': 1,
    })
    .sort({ 'approved.publishAt': -1, _id: 1 })
    .limit(limit)
    .lean<Found[]>();
  return calls.map(({ _id, reference, approved: { publishAt }, current, cancelled, listed }) => ({
    id: _id,
    reference,
    title: listed.title,
    summary: listed.summary,
    publishedAt: publishAt,
    // What was changed or cancelled before its publication became known at that.
    updatedAt: new Date(Math.max(...[publishAt, current.at, cancelled?.at ?? publishAt].map(Number))),
    isCancelled: Boolean(cancelled),
  }));
}
