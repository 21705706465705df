/** What an address asks of the public list of services; empty asks for nothing. */
export interface FindQuery {
  /** A service type's and a place's code. */
  service: string;
  place: string;
  /** Counted from 1. */
  page: number;
}

const MAX_PAGE = 10_000;
const CODE = /^[a-z][a-z0-9-]{1,39}$/;

/** Reads an address; what makes no sense is left out, never an error. */
export function parseFindQuery(parameters: URLSearchParams): FindQuery {
  const code = (name: string) => {
    const typed = (parameters.get(name) ?? '').trim();
    return CODE.test(typed) ? typed : '';
  };
  const page = Number(parameters.get('page'));
  const pageIs = Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1;
  return { service: code('service'), place: code('place'), page: pageIs };
}

/** Back into an address: `?…` with what is asked, or nothing. */
export function findSearch({ service, place, page }: FindQuery): string {
  const parameters = new URLSearchParams();
  if (service) parameters.set('service', service);
  if (place) parameters.set('place', place);
  if (page > 1) parameters.set('page', String(page));
  const search = parameters.toString();
  return search ? `?${search}` : '';
}
