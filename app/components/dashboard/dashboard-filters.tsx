import type { Dashboard } from '#server/dashboard/get-dashboard';
import { PROVIDER_KINDS } from '~/domain/dashboard/filter';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { FiltersPanel } from '../filters-panel';
import { usePortal } from '../portal-context';
import { SelectField } from '../select-field';

interface DashboardFiltersProps {
  programmes: Dashboard['programmes'];
  shown: NonNullable<Dashboard['shown']>;
}

/** Programme, service, city, provider and kind of provider, as one GET form: the address can be kept. */
export function DashboardFilters({ programmes, shown: { programmeId, filter, options } }: DashboardFiltersProps) {
  const { text, locale } = usePortal();
  const values = { programme: programmeId, ...filter };
  const choices = (all: readonly { value: string; name: Localized }[]) =>
    all.map(({ value, name }) => ({ value, label: inLanguage(name, locale) }));
  const all = text('table.all');
  const isNarrowed = Object.values(filter).some((value) => value !== '');
  return (
    <FiltersPanel
      action="/office/dashboard"
      label={text('dashboard.filters')}
      clearHref={isNarrowed ? `/office/dashboard?programme=${programmeId}` : undefined}
    >
      <SelectField
        name="programme"
        label={text('dashboard.filter.programme')}
        values={values}
        choices={programmes.map(({ id, code, name }) => ({ value: id, label: `${code}: ${inLanguage(name, locale)}` }))}
      />
      <SelectField
        name="type"
        label={text('dashboard.filter.type')}
        emptyLabel={all}
        values={values}
        choices={choices(options.types)}
      />
      <SelectField
        name="city"
        label={text('dashboard.filter.city')}
        emptyLabel={all}
        values={values}
        choices={choices(options.cities)}
      />
      <SelectField
        name="provider"
        label={text('dashboard.filter.provider')}
        emptyLabel={all}
        values={values}
        choices={choices(options.providers)}
      />
      <SelectField
        name="kind"
        label={text('dashboard.filter.kind')}
        emptyLabel={all}
        values={values}
        choices={PROVIDER_KINDS.map((value) => ({ value, label: text(`dashboard.kind.${value}`) }))}
      />
    </FiltersPanel>
  );
}
