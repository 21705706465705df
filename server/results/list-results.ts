import type { ListedName } from '~/domain/calls/published-call';
import type { ResultsQuery } from '~/domain/results/results-query';
import type { Localized } from '~/domain/shared/localized';
import { searchConditions } from '#server/calls/public-list-filter';
import { Award } from '#server/models/award';
import { CallResult, type CallResultRecord } from '#server/models/call-result';

const PAGE_SIZE = 20;

/** A call whose results are public, as lists show it. */
export interface ResultRow extends Pick<
  CallResultRecord,
  'reference' | 'title' | 'programme' | 'services' | 'places' | 'at'
> {
  /** That are awarded now. */
  grants: number;
}

export interface ResultList {
  rows: ResultRow[];
  /** That match. */
  total: number;
  page: number;
  pages: number;
  /** What can be chosen. */
  years: number[];
  programmes: { id: string; name: Localized }[];
  services: ListedName[];
  places: ListedName[];
}

/** One page of the calls with results that a query asks for, the latest first; in a fixed number of queries. */
export async function listResults(query: ResultsQuery): Promise<ResultList> {
  const filter = filterOf(query);
  const [total, choices] = await Promise.all([CallResult.countDocuments(filter), choicesOf()]);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const rows = await rowsOf(filter, (page - 1) * PAGE_SIZE, PAGE_SIZE);
  return { rows, total, page, pages, ...choices };
}

/** The results that came out last. */
export const latestResults = (count: number): Promise<ResultRow[]> => rowsOf({}, 0, count);

async function rowsOf(filter: object, skipped: number, limit: number): Promise<ResultRow[]> {
  const found = await CallResult.find(filter)
    .select({ words: 0, told: 0 })
    .sort({ at: -1, _id: 1 })
    .skip(skipped)
    .limit(limit)
    .lean<CallResultRecord[]>();
  const counted = await Award.aggregate<{ _id: string; count: number }>([
    {
      $match: {
        callId: { $in: found.map(({ _id }) => _id) },
        offered: { $ne: null },
        state: { $in: ['offered', 'accepted'] },
      },
    },
    { $group: { _id: '$callId', count: { $sum: 1 } } },
  ]);
  const grants = new Map(counted.map(({ _id, count }) => [_id, count]));
  return found.map(({ _id, reference, title, programme, services, places, at }) => ({
    ...{ reference, title, programme, services, places, at },
    grants: grants.get(_id) ?? 0,
  }));
}

function filterOf({ search, year, programme, service, place }: ResultsQuery) {
  const conditions = [
    ...searchConditions(search, 'words'),
    ...(year ? [{ year }] : []),
    ...(programme ? [{ programmeId: programme }] : []),
    ...(service ? [{ 'services.code': service }] : []),
    ...(place ? [{ 'places.code': place }] : []),
  ];
  return conditions.length === 0 ? {} : { $and: conditions };
}

interface Choices {
  years: number[];
  programmes: { id: string; name: Localized }[];
  services: ListedName[][];
  places: ListedName[][];
}

async function choicesOf(): Promise<Pick<ResultList, 'years' | 'programmes' | 'services' | 'places'>> {
  const [found] = await CallResult.aggregate<Choices>([
    {
      $group: {
        _id: null,
        years: { $addToSet: '$year' },
        programmes: { $addToSet: { id: '$programmeId', name: '$programme' } },
        services: { $addToSet: '$services' },
        places: { $addToSet: '$places' },
      },
    },
  ]);
  const { years = [], programmes = [], services = [], places = [] } = found ?? {};
  return {
    years: years.sort((a, b) => b - a),
    programmes: [...new Map(programmes.map((one) => [one.id, one])).values()],
    services: oncePerCode(services),
    places: oncePerCode(places),
  };
}

const oncePerCode = (sets: readonly ListedName[][]): ListedName[] => [
  ...new Map(sets.flat().map((named) => [named.code, named])).values(),
];
