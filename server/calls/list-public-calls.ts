import type { PublicListQuery } from '~/domain/calls/public-list';
import type { ListedCall, ListedName } from '~/domain/calls/published-call';
import { callState, type PublicCallState } from '~/domain/calls/status';
import { timeLeft, type TimeLeft } from '~/domain/calls/time-left';
import { Call } from '#server/models/call';
import { publicAt, publicInState } from './public-condition';
import { publicListFilter } from './public-list-filter';

const PAGE_SIZE = 20;
const FAR_FUTURE = new Date('9999-12-31T00:00:00Z');

/** A call as the public list shows it. */
export interface PublicCallRow extends Omit<ListedCall, 'words'> {
  reference: string;
  state: PublicCallState;
  publishedAt: Date;
  closesAt: Date;
  /** While it is open. */
  left: TimeLeft | null;
}

export interface PublicCallList {
  rows: PublicCallRow[];
  /** That match. */
  total: number;
  /** The page that is shown, and how many there are. */
  page: number;
  pages: number;
  /** What can be chosen: the services and places of all public calls. */
  services: ListedName[];
  places: ListedName[];
}

interface Found {
  reference: string;
  publishAt: Date;
  closesAt: Date;
  openedAt?: Date | null;
  cancelled: object | null;
  listed: ListedCall;
}

const inList = {
  reference: { $first: '$reference' },
  publishAt: { $first: '$approved.publishAt' },
  closesAt: { $first: '$closesAt' },
  openedAt: { $first: '$openedAt' },
  cancelled: { $first: '$cancelled' },
  listed: { $first: '$listed' },
};

/**
 * One page of the public calls that a query asks for, open ones by deadline first, then the others by the latest
 * deadline; with what the filters can offer. One database command, two where the page is beyond the last; the calls'
 * full texts are left out of it at once.
 */
export async function listPublicCalls(query: PublicListQuery, now: Date): Promise<PublicCallList> {
  const found = await findPage(query, now);
  const pages = Math.max(1, Math.ceil(found.total / PAGE_SIZE));
  return query.page > pages
    ? { ...(await findPage({ ...query, page: pages }, now)), page: pages, pages }
    : { ...found, page: query.page, pages };
}

async function findPage(query: PublicListQuery, now: Date): Promise<Omit<PublicCallList, 'page' | 'pages'>> {
  const matching = { $match: publicListFilter(query, now) };
  const isOpen = { $and: [{ $eq: ['$cancelled', null] }, { $gt: ['$closesAt', now] }] };
  const [found] = await Call.aggregate<{
    rows: Found[];
    total: { count: number }[];
    names: { services: ListedName[][]; places: ListedName[][] }[];
  }>([
    { $match: publicAt(now) },
    { $group: { _id: '$_id', ...inList } },
    {
      $facet: {
        rows: [
          matching,
          { $addFields: { openUntil: { $cond: [isOpen, '$closesAt', FAR_FUTURE] } } },
          { $sort: { openUntil: 1, closesAt: -1, _id: 1 } },
          { $skip: (query.page - 1) * PAGE_SIZE },
          { $limit: PAGE_SIZE },
        ],
        total: [matching, { $count: 'count' }],
        names: [{ $group: { _id: null, services: setOf('services'), places: setOf('places') } }],
      },
    },
  ]);
  return {
    rows: (found?.rows ?? []).map((row) => rowOf(row, now)),
    total: found?.total[0]?.count ?? 0,
    services: oncePerCode(found?.names[0]?.services ?? []),
    places: oncePerCode(found?.names[0]?.places ?? []),
  };
}

const setOf = (field: 'services' | 'places') => ({ $addToSet: `$listed.${field}` });

/** The open calls with the nearest deadlines. */
export async function nextOpenCalls(count: number, now: Date): Promise<PublicCallRow[]> {
  const calls = await Call.find({ ...publicAt(now), ...publicInState('published', now) })
    .select({ reference: 1, approved: 1, closesAt: 1, listed: 1 })
    .sort({ closesAt: 1, _id: 1 })
    .limit(count)
    .lean();
  return calls.map(({ reference, approved, closesAt, listed }) =>
    rowOf({ reference, publishAt: approved?.publishAt, closesAt, listed, cancelled: null } as Found, now),
  );
}

function rowOf(
  { reference, publishAt, closesAt, openedAt = null, cancelled, listed }: Found,
  now: Date,
): PublicCallRow {
  const facts = { open: null, approved: { publishAt }, cancelled, closesAt, openedAt };
  const { words: _, ...shown } = listed;
  const state = callState(facts, now) as PublicCallState;
  const left = state === 'published' ? timeLeft(closesAt, now) : null;
  return { ...shown, reference, publishedAt: publishAt, closesAt, state, left };
}

function oncePerCode(sets: readonly ListedName[][]): ListedName[] {
  const names = new Map(sets.flat().map((named) => [named.code, named]));
  return [...names.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
