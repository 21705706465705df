import type { NamedLot } from '~/domain/calls/lot-names';
import { STATE_FILTERS, type ScreeningFilter } from '~/domain/screening/filters';
import { SCREENING_STATE_LABELS } from '~/domain/screening/labels';
import { inLanguage } from '~/domain/shared/localized';
import { FiltersPanel } from '../filters-panel';
import { usePortal } from '../portal-context';
import { SelectField } from '../select-field';

interface ScreeningFiltersProps {
  action: string;
  lots: readonly NamedLot[];
  filter: ScreeningFilter;
}

/** Narrows the list to a lot and a state. */
export function ScreeningFilters({ action, lots, filter }: ScreeningFiltersProps) {
  const { text, locale } = usePortal();
  const values = { lot: filter.lot ?? '', state: filter.state ?? '' };
  return (
    <FiltersPanel
      action={action}
      label={text('screening.filters')}
      clearHref={filter.lot || filter.state ? action : undefined}
    >
      <SelectField
        name="lot"
        label={text('committee.column.lot')}
        emptyLabel={text('screening.all')}
        choices={lots.map(({ key, name }) => ({ value: key, label: inLanguage(name, locale) }))}
        values={values}
      />
      <SelectField
        name="state"
        label={text('screening.state')}
        emptyLabel={text('screening.all')}
        choices={STATE_FILTERS.map((value) => ({ value, label: text(SCREENING_STATE_LABELS[value].label) }))}
        values={values}
      />
    </FiltersPanel>
  );
}
