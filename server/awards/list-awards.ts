import type { Actor } from '~/domain/accounts/roles';
import { pageWithin } from '#server/database/page-within';
import { Award, type AwardRecord } from '#server/models/award';
import { placesOf } from './award-place';

const PAGE_SIZE = 25;

interface Arguments {
  actor: Actor;
  /** From 1. */
  page: number;
}

/** The awards that were ever offered to the actor's organisation, the newest first. */
export async function listAwards({ actor, page }: Arguments) {
  const organisationId = actor.home?.kind === 'organisation' ? actor.home.id : '';
  const filter = { organisationId, offered: { $ne: null } };
  const total = await Award.countDocuments(filter);
  const { skipped, ...shown } = pageWithin(page, total, PAGE_SIZE);
  const awards = await Award.find(filter, { revisions: 0 })
    .sort({ 'offered.at': -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<AwardRecord[]>();
  const places = await placesOf(awards);
  const rows = awards.flatMap(({ _id: id, amount, state, respondBy, suspendedAt }) => {
    const place = places.get(id);
    return place ? [{ id, ...place, amount, state, respondBy, isSuspended: suspendedAt !== null }] : [];
  });
  return { rows, total, ...shown };
}

export type ListedAward = Awaited<ReturnType<typeof listAwards>>['rows'][number];
