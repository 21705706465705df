import { placeName } from '~/domain/calls/place-name';
import type { Place } from '~/domain/programmes/schema';
import { MOST_NOTE } from '~/domain/requests/entry';
import { AGE_GROUPS, DISABILITIES, SEXES } from '~/domain/requests/request';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SelectField } from '../select-field';
import { TextareaField } from '../textarea-field';

type Form = Pick<FormReply, 'errors' | 'values'>;

/** Where the person lives. */
export function PersonPlaceField({ places, ...field }: Form & { places: readonly Place[] }) {
  const { text, locale } = usePortal();
  return (
    <SelectField
      {...field}
      name="place"
      label={text('register.place')}
      choices={places.map((place) => ({ value: place.code, label: inLanguage(placeName(place), locale) }))}
    />
  );
}

/** What is known of a person, without saying who it is. */
export function PersonFields(field: Form) {
  const { text } = usePortal();
  return (
    <>
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
    </>
  );
}

/** A note on a case. */
export function CaseNoteField(field: Form) {
  const { text } = usePortal();
  return (
    <TextareaField
      {...field}
      name="note"
      rows={3}
      label={text('register.note')}
      hint={text('register.note.hint')}
      maxCharacters={MOST_NOTE}
    />
  );
}
