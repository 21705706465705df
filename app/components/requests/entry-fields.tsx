import { placeName } from '~/domain/calls/place-name';
import type { Place } from '~/domain/programmes/schema';
import { MOST_NOTE } from '~/domain/requests/entry';
import { AGE_GROUPS, DISABILITIES, REQUEST_SOURCES, SEXES } from '~/domain/requests/request';
import type { CriterionOfRecipients } from '~/domain/services/service';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { CheckboxesField } from '../checkboxes-field';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SelectField } from '../select-field';
import { TextareaField } from '../textarea-field';

interface EntryFieldsProps {
  places: readonly Place[];
  criteria: readonly CriterionOfRecipients[];
  reply: FormReply;
}

/** What is entered of a request: nothing that says who the person is. */
export function EntryFields({ places, criteria, reply }: EntryFieldsProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply.errors, values: reply.values };
  return (
    <>
      <DateField {...field} name="receivedOn" label={text('register.receivedOn')} />
      <SelectField
        {...field}
        name="place"
        label={text('register.place')}
        choices={places.map((place) => ({ value: place.code, label: inLanguage(placeName(place), locale) }))}
      />
      <RadiosField
        {...field}
        name="source"
        label={text('register.source')}
        choices={REQUEST_SOURCES.map((value) => ({ value, label: text(`request.source.${value}`) }))}
      />
      <RadiosField
        {...field}
        inline
        name="ageGroup"
        label={text('register.age')}
        choices={AGE_GROUPS.map((value) => ({ value, label: text(`request.age.${value}`) }))}
      />
      <RadiosField
        {...field}
        inline
        name="sex"
        label={text('register.sex')}
        choices={SEXES.map((value) => ({ value, label: text(`request.sex.${value}`) }))}
      />
      <RadiosField
        {...field}
        name="disability"
        label={text('register.disability')}
        choices={DISABILITIES.map((value) => ({ value, label: text(`request.disability.${value}`) }))}
      />
      {criteria.length > 0 && (
        <CheckboxesField
          {...field}
          name="met"
          label={text('register.met')}
          choices={criteria.map(({ key, text: said }) => ({ value: key, label: inLanguage(said, locale) }))}
        />
      )}
      <TextareaField
        {...field}
        name="note"
        rows={3}
        label={text('register.note')}
        hint={text('register.note.hint')}
        maxCharacters={MOST_NOTE}
      />
    </>
  );
}
