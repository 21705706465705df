import { optionText, type TableDefinition } from '~/domain/shared/table-definition';
import { isNarrowed, PAGE_SIZES, sortName, tableSearch, type TableQuery } from '~/domain/shared/table-query';
import { FiltersPanel } from './filters-panel';
import { useText } from './portal-context';
import { SelectField } from './select-field';
import { TextField } from './text-field';

interface DataTableFiltersProps<Key extends string> {
  caption: string;
  definition: TableDefinition<Key>;
  query: TableQuery<Key>;
  path: string;
}

/** Search, filters and order of a list, as one GET form. Place it above the form when the table's rows can be chosen. */
export function DataTableFilters<Key extends string>({ caption, definition, query, path }: DataTableFiltersProps<Key>) {
  const text = useText();
  const { columns } = definition;
  const searched = columns.filter(({ searchable }) => searchable);
  const filtered = columns.filter(({ filter }) => filter !== undefined);
  const sortable = columns.filter((column) => column.sortable);
  if (searched.length + filtered.length + sortable.length === 0) return null;
  const cleared = tableSearch(definition, query, { search: '', filters: {}, page: 1 });
  const values = { ...query.filters, q: query.search, sort: sortName(query.sort, query.direction) };
  return (
    <FiltersPanel
      action={path}
      label={text('table.filtersOf', { list: caption })}
      clearHref={isNarrowed(query) ? path + cleared : undefined}
      phoneOnly={searched.length + filtered.length === 0}
    >
      {searched.length > 0 && (
        <TextField
          name="q"
          type="search"
          label={text('table.search')}
          hint={searched.map(({ label }) => text(label)).join(', ')}
          values={values}
        />
      )}
      {filtered.map(({ key, label, filter, options = [] }) =>
        filter === 'choice' ? (
          <SelectField
            key={key}
            name={key}
            label={text(label)}
            emptyLabel={text('table.all')}
            choices={options.map((option) => ({ value: option.value, label: optionText(option, text) }))}
            values={values}
          />
        ) : (
          <fieldset key={key} className="govuk-fieldset portal-filters__days">
            <legend className="govuk-visually-hidden">{text(label)}</legend>
            <TextField
              name={`${key}.from`}
              type="date"
              label={text('table.from', { column: text(label) })}
              values={values}
            />
            <TextField name={`${key}.to`} type="date" label={text('table.to')} values={values} />
          </fieldset>
        ),
      )}
      {sortable.length > 0 && (
        <div className="portal-phone-only">
          <SelectField
            name="sort"
            label={text('table.sortBy')}
            choices={sortable.flatMap(({ key, label }) => [
              { value: key, label: text('table.sortUp', { column: text(label) }) },
              { value: sortName(key, 'desc'), label: text('table.sortDown', { column: text(label) }) },
            ])}
            values={values}
          />
        </div>
      )}
      {query.pageSize !== PAGE_SIZES[0] && <input type="hidden" name="size" value={query.pageSize} />}
    </FiltersPanel>
  );
}
