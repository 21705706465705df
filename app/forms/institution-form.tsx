import { TextField } from '~/components/text-field';
import { useText } from '~/components/portal-context';
import { LOCALES } from '~/domain/shared/locale';
import type { FieldErrors } from './field-errors';
import type { FormValues } from './form-reply';

const FIELD_OF = { en: 'nameEn', ru: 'nameRu', tk: 'nameTk' } as const;

interface InstitutionNamesProps {
  errors: FieldErrors | undefined;
  values: FormValues | undefined;
}

/** An institution's name in every language (`newInstitutionSchema`, `institutionNamesSchema`). */
export function InstitutionNames(form: InstitutionNamesProps) {
  const text = useText();
  return LOCALES.map((locale) => (
    <TextField
      key={locale}
      {...form}
      name={FIELD_OF[locale]}
      label={text('people.institution.name', { language: text(`language.${locale}`) })}
      autoComplete="off"
    />
  ));
}
