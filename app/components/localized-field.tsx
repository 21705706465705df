import type { Locale } from '~/domain/shared/locale';
import { LOCALES } from '~/domain/shared/locale';
import { errorClass, FieldHint, fieldId, valueOf, type FieldProps } from './field-frame';
import { useText } from './portal-context';
import { TextareaField } from './textarea-field';
import { TextField } from './text-field';

interface LocalizedFieldProps extends FieldProps {
  /** The languages that are asked for; what is there in others is sent along unseen. */
  languages: readonly Locale[];
  /** Lines of the box; 1 is a text field. */
  rows?: number;
  maxCharacters?: number;
}

/** One text in several languages: `name.en`, `name.ru`, `name.tk` side by side, one below the other on a phone. */
export function LocalizedField({ languages, rows = 1, maxCharacters, label, hint, ...form }: LocalizedFieldProps) {
  const text = useText();
  const { name } = form;
  const failed = LOCALES.some((locale) => errorClass('', { ...form, label, name: `${name}.${locale}` }));
  return (
    <fieldset
      className={`govuk-fieldset portal-languages${failed ? ' portal-languages--error' : ''}`}
      aria-describedby={hint ? `${fieldId(name)}-hint` : undefined}
    >
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      <FieldHint name={name} label={label} hint={hint} />
      <div className="portal-languages__columns">
        {languages.map((locale) => {
          const field = {
            ...form,
            name: `${name}.${locale}`,
            label: <span lang={locale}>{text(`language.${locale}`)}</span>,
          };
          return (
            <div key={locale}>
              {rows === 1 ? (
                <TextField {...field} lang={locale} />
              ) : (
                <TextareaField {...field} lang={locale} rows={rows} {...(maxCharacters ? { maxCharacters } : {})} />
              )}
            </div>
          );
        })}
      </div>
      {LOCALES.filter((locale) => !languages.includes(locale)).map((locale) => (
        <input
          key={locale}
          type="hidden"
          name={`${name}.${locale}`}
          value={valueOf(form.values, `${name}.${locale}`) ?? ''}
        />
      ))}
    </fieldset>
  );
}
