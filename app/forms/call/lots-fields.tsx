import type { Choice } from '~/components/choices';
import { LocalizedField } from '~/components/localized-field';
import { usePortal } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { TextField } from '~/components/text-field';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { CURRENCIES } from '~/domain/shared/money';
import { ListItems } from './list-items';
import type { SectionFieldsProps } from './section-fields';

const NUMBERS = ['awards', 'people', 'ownContribution'] as const;

/** The lots of a call: service and place, money and people, for each. */
export function LotsFields({ languages, choices: { names }, ...props }: SectionFieldsProps) {
  const { text, locale } = usePortal();
  const form = { errors: props.errors, values: props.values };
  const choicesOf = (entries: Record<string, Localized>): (Choice & { label: string })[] =>
    Object.entries(entries).map(([value, name]) => ({ value, label: inLanguage(name, locale) }));
  const catalogues = { serviceType: names.services, place: names.places, source: names.sources };
  const choose = (at: string, name: keyof typeof catalogues) => (
    <SelectField
      {...form}
      name={`${at}.${name}`}
      label={text(`callEditor.field.${name}`)}
      choices={choicesOf(catalogues[name])}
      emptyLabel={text('callEditor.choose')}
    />
  );
  return (
    <ListItems {...props} list="lots" keyed>
      {(at) => (
        <>
          <div className="portal-fields">
            {choose(at, 'serviceType')}
            {choose(at, 'place')}
            {choose(at, 'source')}
          </div>
          <div className="portal-fields">
            <TextField
              {...form}
              name={`${at}.ceiling.amount`}
              label={text('callEditor.field.ceiling')}
              width={10}
              inputMode="decimal"
              autoComplete="off"
            />
            <SelectField
              {...form}
              name={`${at}.ceiling.currency`}
              label={text('callEditor.field.currency')}
              choices={CURRENCIES.map((value) => ({ value, label: value }))}
            />
            {NUMBERS.map((name) => (
              <TextField
                key={name}
                {...form}
                name={`${at}.${name}`}
                label={text(`callEditor.field.${name}`)}
                width={5}
                inputMode="numeric"
                autoComplete="off"
              />
            ))}
          </div>
          <LocalizedField
            {...form}
            name={`${at}.description`}
            label={text('callEditor.field.description')}
            languages={languages}
            rows={4}
            maxCharacters={3_000}
          />
        </>
      )}
    </ListItems>
  );
}
