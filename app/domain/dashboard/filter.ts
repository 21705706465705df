import type { Group } from '../privacy/suppress';

export const PROVIDER_KINDS = ['state', 'non-state'] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/** By what the dashboard is narrowed; empty is all. */
export interface DashboardFilter {
  /** Of the catalogue. */
  type: string;
  /** The first place of a city, by its code. */
  city: string;
  /** The provider's home id. */
  provider: string;
  kind: string;
}

export const FILTER_PARTS = ['type', 'city', 'provider', 'kind'] as const satisfies readonly (keyof DashboardFilter)[];

export const NO_FILTER: DashboardFilter = { type: '', city: '', provider: '', kind: '' };

/** The filter of an address. */
export const filterOf = (parameters: URLSearchParams): DashboardFilter => ({
  type: parameters.get('type') ?? '',
  city: parameters.get('city') ?? '',
  provider: parameters.get('provider') ?? '',
  kind: parameters.get('kind') ?? '',
});

/** Places in the list of those that a filter chooses. */
export const chosenBy = (filter: DashboardFilter, services: readonly DashboardFilter[]): number[] =>
  services.flatMap((service, at) =>
    FILTER_PARTS.every((part) => filter[part] === '' || filter[part] === service[part]) ? [at] : [],
  );

/** Names a group by who is in it: filters that choose the same services show the same. */
export const groupKey = (members: readonly number[]): string => members.join();

/**
 * Every group of services that any filter can show, and each service alone: what is suppressed is decided over all of them at
 * once, so that no two views of the dashboard give away by their difference what one of them hides.
 */
export function allGroups(services: readonly DashboardFilter[]): Group[] {
  const groups = new Map<string, Group>();
  const add = (members: readonly number[]) => groups.set(groupKey(members), { key: groupKey(members), members });
  add(services.map((_, at) => at));
  services.forEach((service, at) => {
    add([at]);
    for (let chosen = 1; chosen < 2 ** FILTER_PARTS.length; chosen += 1) {
      const parts = FILTER_PARTS.filter((_, bit) => (chosen >> bit) % 2 === 1);
      add(chosenBy({ ...NO_FILTER, ...Object.fromEntries(parts.map((part) => [part, service[part]])) }, services));
    }
  });
  return [...groups.values()];
}
