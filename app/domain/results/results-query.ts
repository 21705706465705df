/** What an address asks of the list of results; null and empty ask for nothing. */
export interface ResultsQuery {
  /** As typed. */
  search: string;
  year: number | null;
  /** A programme's id. */
  programme: string;
  service: string;
  place: string;
  /** Counted from 1. */
  page: number;
}

const MAX_SEARCH = 100;
const MAX_PAGE = 10_000;
const CODE = /^[a-z][a-z0-9-]{1,39}$/;
const ID = /^[\w-]{1,64}$/;
const YEAR = /^20\d\d$/;

/** Reads an address; what makes no sense is left out, never an error. */
export function parseResultsQuery(parameters: URLSearchParams): ResultsQuery {
  const value = (name: string) => (parameters.get(name) ?? '').normalize('NFC').trim();
  const like = (name: string, pattern: RegExp) => (pattern.test(value(name)) ? value(name) : '');
  const page = Number(value('page'));
  return {
    search: value('q').slice(0, MAX_SEARCH),
    year: Number(like('year', YEAR)) || null,
    programme: like('programme', ID),
    service: like('service', CODE),
    place: like('place', CODE),
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

/** Back into an address: `?…` with what is asked, or nothing. */
export function resultsSearch(query: ResultsQuery, change: Partial<ResultsQuery> = {}): string {
  const { search, page, ...rest } = { ...query, ...change };
  const parameters = new URLSearchParams();
  if (search) parameters.set('q', search);
  for (const [name, value] of Object.entries(rest)) if (value) parameters.set(name, String(value));
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** True when the list is narrowed by words or filters. */
export const isNarrowedResults = (query: ResultsQuery): boolean => resultsSearch(query, { page: 1 }) !== '';
