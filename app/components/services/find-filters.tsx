import type { ListedName } from '~/domain/calls/published-call';
import { findSearch, type FindQuery } from '~/domain/services/find-query';
import { inLanguage } from '~/domain/shared/localized';
import { FiltersPanel } from '../filters-panel';
import { usePortal } from '../portal-context';
import { SelectField } from '../select-field';

interface FindFiltersProps {
  query: FindQuery;
  services: readonly ListedName[];
  places: readonly ListedName[];
}

/** Which service, and where, as one GET form. */
export function FindFilters({ query, services, places }: FindFiltersProps) {
  const { locale, text } = usePortal();
  const values = { service: query.service, place: query.place };
  const choices = (names: readonly ListedName[]) =>
    names
      .map(({ code, name }) => ({ value: code, label: inLanguage(name, locale) }))
      .sort((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <FiltersPanel
      action="/find-a-service"
      label={text('findService.filters')}
      clearHref={findSearch({ ...query, page: 1 }) ? '/find-a-service' : undefined}
    >
      <SelectField
        name="service"
        label={text('services.type')}
        emptyLabel={text('table.all')}
        choices={choices(services)}
        values={values}
      />
      <SelectField
        name="place"
        label={text('findService.place')}
        emptyLabel={text('table.all')}
        choices={choices(places)}
        values={values}
      />
    </FiltersPanel>
  );
}
