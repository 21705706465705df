import type { PublicListQuery } from '~/domain/calls/public-list';
import { isNarrowedList } from '~/domain/calls/public-list';
import type { ListedName } from '~/domain/calls/published-call';
import { PUBLIC_STATES } from '~/domain/calls/status';
import { inLanguage } from '~/domain/shared/localized';
import { CURRENCIES } from '~/domain/shared/money';
import { FiltersPanel } from '../filters-panel';
import { usePortal } from '../portal-context';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';

interface CallFiltersProps {
  query: PublicListQuery;
  services: readonly ListedName[];
  places: readonly ListedName[];
}

/** Search and filters of the public list, as one GET form. */
export function CallFilters({ query, services, places }: CallFiltersProps) {
  const { locale, text } = usePortal();
  const { search, state, currency, ...typed } = query;
  const values = { ...typed, page: '', q: search, state: state ?? '', currency: currency ?? '' };
  const all = text('table.all');
  const choices = (names: readonly ListedName[]) =>
    names
      .map(({ code, name }) => ({ value: code, label: inLanguage(name, locale) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <FiltersPanel
      action="/calls"
      label={text('publicCalls.filters')}
      clearHref={isNarrowedList(query) ? '/calls' : undefined}
    >
      <TextField
        name="q"
        type="search"
        label={text('table.search')}
        hint={text('publicCalls.search.hint')}
        values={values}
      />
      <SelectField
        name="service"
        label={text('publicCalls.service')}
        emptyLabel={all}
        choices={choices(services)}
        values={values}
      />
      <SelectField
        name="place"
        label={text('publicCalls.place')}
        emptyLabel={all}
        choices={choices(places)}
        values={values}
      />
      <SelectField
        name="state"
        label={text('publicCalls.state')}
        emptyLabel={all}
        choices={PUBLIC_STATES.map((value) => ({ value, label: text(`calls.state.${value}`) }))}
        values={values}
      />
      <TextField name="least" inputMode="decimal" label={text('publicCalls.least')} values={values} />
      <TextField name="most" inputMode="decimal" label={text('publicCalls.most')} values={values} />
      <SelectField
        name="currency"
        label={text('publicCalls.currency')}
        emptyLabel={all}
        choices={CURRENCIES.map((value) => ({ value, label: value }))}
        values={values}
      />
    </FiltersPanel>
  );
}
