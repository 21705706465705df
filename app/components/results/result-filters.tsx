import type { ListedName } from '~/domain/calls/published-call';
import { isNarrowedResults, type ResultsQuery } from '~/domain/results/results-query';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { FiltersPanel } from '../filters-panel';
import { usePortal } from '../portal-context';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';

interface ResultFiltersProps {
  query: ResultsQuery;
  years: readonly number[];
  programmes: readonly { id: string; name: Localized }[];
  services: readonly ListedName[];
  places: readonly ListedName[];
}

/** Search and filters of the list of results, as one GET form. */
export function ResultFilters({ query, years, programmes, services, places }: ResultFiltersProps) {
  const { locale, text } = usePortal();
  const { search, year, programme, service, place } = query;
  const values = { q: search, year: year ? String(year) : '', programme, service, place };
  const all = text('table.all');
  const named = (names: readonly { value: string; name: Localized }[]) =>
    names
      .map(({ value, name }) => ({ value, label: inLanguage(name, locale) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  const coded = (names: readonly ListedName[]) => named(names.map(({ code, name }) => ({ value: code, name })));
  return (
    <FiltersPanel
      action="/results"
      label={text('results.filters')}
      clearHref={isNarrowedResults(query) ? '/results' : undefined}
    >
      <TextField
        name="q"
        type="search"
        label={text('table.search')}
        hint={text('results.search.hint')}
        values={values}
      />
      <SelectField
        name="year"
        label={text('results.year')}
        emptyLabel={all}
        choices={years.map((one) => ({ value: String(one), label: String(one) }))}
        values={values}
      />
      <SelectField
        name="programme"
        label={text('results.programme')}
        emptyLabel={all}
        choices={named(programmes.map(({ id, name }) => ({ value: id, name })))}
        values={values}
      />
      <SelectField
        name="service"
        label={text('publicCalls.service')}
        emptyLabel={all}
        choices={coded(services)}
        values={values}
      />
      <SelectField
        name="place"
        label={text('publicCalls.place')}
        emptyLabel={all}
        choices={coded(places)}
        values={values}
      />
    </FiltersPanel>
  );
}
