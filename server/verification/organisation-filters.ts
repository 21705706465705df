import { foldSpelling } from '~/domain/shared/fold-spelling';
import { portalDay } from '~/domain/shared/portal-day';
import type { OpenMatter, ShownFlag } from '~/domain/verification/organisations-table';
import type { ShownStanding } from '~/domain/verification/standing';

type Filter = Record<string, unknown>;

/** The same as `shownStanding`, as a condition of the database. */
export function inStanding(standing: ShownStanding, now: Date): Filter {
  switch (standing) {
    case 'verified':
      return { 'standing.verifiedUntil': { $gt: now } };
    case 'lapsed':
      return { 'standing.verifiedUntil': { $lte: now, $ne: null } };
    case 'refused':
      return { 'standing.verifiedUntil': null, 'standing.state': 'refused' };
    case 'unverified':
      return { 'standing.verifiedUntil': null, 'standing.state': { $ne: 'refused' } };
  }
}

export function withOpen(matter: OpenMatter, now: Date): Filter {
  if (matter === 'exclusion') return { 'standing.exclusion.approved': false, ...notOver(now) };
  if (matter === 'hits') return { 'standing.openHits': { $gt: 0 } };
  return { 'standing.state': matter };
}

/** Excluded is who is so today; an excluded organisation's own flag is found as well. */
export function withFlag(flag: ShownFlag, now: Date): Filter {
  if (flag !== 'excluded') return { 'standing.flag': flag };
  return {
    'standing.exclusion.approved': true,
    'standing.exclusion.from': { $lte: portalDay(now) },
    ...notOver(now),
  };
}

function notOver(now: Date): Filter {
  const until = 'standing.exclusion.until';
  return { $or: [{ [until]: null }, { [until]: { $gte: portalDay(now) } }] };
}

/** Organisations one of whose names has the words, as typed or in another script or spelling. */
export function named(search: string): Filter {
  const literal = (text: string) => ({ $regex: text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' });
  const folded = foldSpelling(search);
  return {
    $or: [
      { name: literal(search) },
      { 'directory.names': literal(search) },
      ...(folded ? [{ 'directory.nameKeys': literal(folded) }] : []),
    ],
  };
}
