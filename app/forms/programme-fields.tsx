import type { ReactElement, ReactNode } from 'react';
import { CheckboxField } from '~/components/checkbox-field';
import { DateField } from '~/components/date-field';
import { valueOf } from '~/components/field-frame';
import { LocalizedField } from '~/components/localized-field';
import { useText } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { TextField } from '~/components/text-field';
import { PARTNER_PART_LABELS } from '~/domain/programmes/labels';
import { PARTNER_PARTS } from '~/domain/programmes/schema';
import type { ProgrammePart } from '~/domain/programmes/typed-parts';
import { LOCALES } from '~/domain/shared/locale';
import { CURRENCIES } from '~/domain/shared/money';
import type { FieldErrors } from './field-errors';
import type { FormValues } from './form-reply';
import { itemsIn } from './unfold';

interface FieldsProps {
  errors: FieldErrors | undefined;
  values: FormValues;
}

export function BasicsFields(form: FieldsProps) {
  const text = useText();
  return (
    <>
      <LocalizedField {...form} name="name" label={text('programmes.column.name')} languages={LOCALES} rows={3} />
      <DateField {...form} name="startsOn" label={text('programmes.field.startsOn')} />
      <DateField {...form} name="endsOn" label={text('programmes.field.endsOn')} />
    </>
  );
}

/** The entries of one of a programme's lists, and an empty one for another; a box removes what is there. */
function Entries({ list, children, ...form }: FieldsProps & { list: string; children: (at: string) => ReactNode }) {
  const text = useText();
  const there = itemsIn(form.values, list);
  return Array.from({ length: there + 1 }, (_, index) => {
    const at = `${list}.${index}`;
    const number = index + 1;
    return (
      <fieldset key={at} className="govuk-fieldset portal-item">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          {index === there ? text('programmes.entry.new') : text('programmes.entry', { number })}
        </legend>
        <input type="hidden" name={`${at}.key`} value={valueOf(form.values, `${at}.key`) ?? ''} autoComplete="off" />
        {children(at)}
        {index < there && (
          <CheckboxField {...form} name={`${at}.remove`} label={text('programmes.entry.remove', { number })} />
        )}
      </fieldset>
    );
  });
}

function PartnersFields(form: FieldsProps) {
  const text = useText();
  return (
    <Entries {...form} list="partners">
      {(at) => (
        <>
          <LocalizedField
            {...form}
            name={`${at}.name`}
            label={text('programmes.column.partner')}
            languages={LOCALES}
            rows={2}
          />
          <SelectField
            {...form}
            name={`${at}.part`}
            label={text('programmes.column.part')}
            emptyLabel={text('programmes.choose')}
            choices={PARTNER_PARTS.map((value) => ({ value, label: text(PARTNER_PART_LABELS[value]) }))}
          />
        </>
      )}
    </Entries>
  );
}

function SourcesFields(form: FieldsProps) {
  const text = useText();
  return (
    <Entries {...form} list="sources">
      {(at) => (
        <>
          <LocalizedField
            {...form}
            name={`${at}.name`}
            label={text('programmes.column.source')}
            languages={LOCALES}
            rows={2}
          />
          <div className="portal-fields">
            {CURRENCIES.map((currency) => (
              <TextField
                key={currency}
                {...form}
                name={`${at}.budgets.${currency}`}
                label={text('programmes.field.budget', { currency })}
                inputMode="decimal"
                width={10}
                autoComplete="off"
              />
            ))}
          </div>
        </>
      )}
    </Entries>
  );
}

const SERVICE_TEXTS = ['targetGroups', 'recipientCriteria', 'qualityStandards'] as const;

function ServicesFields(form: FieldsProps) {
  const text = useText();
  return (
    <Entries {...form} list="services">
      {(at) => (
        <>
          <LocalizedField
            {...form}
            name={`${at}.name`}
            label={text('programmes.column.service')}
            languages={LOCALES}
            rows={2}
          />
          {SERVICE_TEXTS.map((name) => (
            <LocalizedField
              key={name}
              {...form}
              name={`${at}.${name}`}
              label={text(`programmes.field.${name}`)}
              languages={LOCALES}
              rows={3}
            />
          ))}
        </>
      )}
    </Entries>
  );
}

function PlacesFields(form: FieldsProps) {
  const text = useText();
  return (
    <Entries {...form} list="places">
      {(at) =>
        (['city', 'etrap'] as const).map((name) => (
          <LocalizedField
            key={name}
            {...form}
            name={`${at}.${name}`}
            label={text(`programmes.field.${name}`)}
            languages={LOCALES}
          />
        ))
      }
    </Entries>
  );
}

export const PROGRAMME_FIELDS: Record<ProgrammePart, (form: FieldsProps) => ReactElement> = {
  basics: BasicsFields,
  sources: SourcesFields,
  partners: PartnersFields,
  services: ServicesFields,
  places: PlacesFields,
};
