import { SCREENING_STATES, type ScreeningState } from './opinions';

/** `mine`: what waits for whoever looks. */
export const STATE_FILTERS = ['mine', ...SCREENING_STATES] as const;
export type StateFilter = 'mine' | ScreeningState;

/** What a list of a call's screening is narrowed to. */
export interface ScreeningFilter {
  lot: string | null;
  state: StateFilter | null;
}

/** Reads the filter of an address; a state that is none narrows nothing. */
export function readScreeningFilter(query: URLSearchParams): ScreeningFilter {
  const state = query.get('state');
  return { lot: query.get('lot') || null, state: STATE_FILTERS.find((one) => one === state) ?? null };
}

/** The same filter as an address, at a page. */
export function filterQuery({ lot, state }: ScreeningFilter, page: number): string {
  const query = new URLSearchParams();
  if (lot) query.set('lot', lot);
  if (state) query.set('state', state);
  if (page > 1) query.set('page', String(page));
  return query.toString();
}
