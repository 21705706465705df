import { CURRENCIES, parseAmount, type Currency } from '../shared/money';
import { PUBLIC_STATES, type PublicState } from './status';

/** What an address asks of the public list of calls; null and empty ask for nothing. */
export interface PublicListQuery {
  /** As typed. */
  search: string;
  service: string;
  place: string;
  state: PublicState | null;
  currency: Currency | null;
  /** The least and the most money of a call in `currency`, as typed. */
  least: string;
  most: string;
  /** Counted from 1. */
  page: number;
}

const MAX_SEARCH = 100;
const MAX_PAGE = 10_000;
const CODE = /^[a-z][a-z0-9-]{1,39}$/;

/** Reads an address; what makes no sense is left out, never an error. */
export function parsePublicList(parameters: URLSearchParams): PublicListQuery {
  const value = (name: string) => (parameters.get(name) ?? '').normalize('NFC').trim();
  const code = (name: string) => (CODE.test(value(name)) ? value(name) : '');
  const amount = (name: string) => (parseAmount(value(name)) === null ? '' : value(name));
  const page = Number(value('page'));
  return {
    search: value('q').slice(0, MAX_SEARCH),
    service: code('service'),
    place: code('place'),
    state: PUBLIC_STATES.find((state) => state === value('state')) ?? null,
    currency: CURRENCIES.find((currency) => currency === value('currency')) ?? null,
    least: amount('least'),
    most: amount('most'),
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

/** Back into an address: `?…` with what is asked, or nothing. */
export function publicListSearch(query: PublicListQuery, change: Partial<PublicListQuery> = {}): string {
  const { search, page, ...rest } = { ...query, ...change };
  const parameters = new URLSearchParams();
  if (search) parameters.set('q', search);
  for (const [name, value] of Object.entries(rest)) if (value) parameters.set(name, value);
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** True when the list is narrowed by words or filters. */
export function isNarrowedList(query: PublicListQuery): boolean {
  return publicListSearch(query, { page: 1 }) !== '';
}
