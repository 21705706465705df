import { placeName } from '~/domain/calls/place-name';
import type { Place } from '~/domain/programmes/schema';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { CheckboxesField } from '../checkboxes-field';
import { usePortal } from '../portal-context';

/** The places whose people a service is for. */
export function ServesField({ places, ...field }: Pick<FormReply, 'errors' | 'values'> & { places: readonly Place[] }) {
  const { text, locale } = usePortal();
  return (
    <CheckboxesField
      {...field}
      name="serves"
      label={text('services.serves')}
      hint={text('services.serves.hint')}
      choices={places.map((place) => ({ value: place.code, label: inLanguage(placeName(place), locale) }))}
    />
  );
}
