import type { ComponentProps } from 'react';
import { TextField } from '~/components/text-field';
import { useText } from '~/components/portal-context';
import { LOCALES } from '~/domain/shared/locale';

const FIELD_OF = { en: 'nameEn', ru: 'nameRu', tk: 'nameTk' } as const;

type InstitutionNamesProps = Pick<ComponentProps<typeof TextField>, 'errors' | 'values' | 'register'>;

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
