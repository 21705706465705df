import { describedBy, errorClass, FieldFrame, fieldId, valueOf, type FieldProps } from './field-frame';
import { usePortal } from './portal-context';

export interface TextareaFieldProps extends FieldProps {
  rows?: number;
  /** Largest number of words; counted while typing where scripts run, and told in words where they do not. */
  maxWords?: number;
  maxCharacters?: number;
  /** The id of the form, where the field stands outside of it. */
  form?: string;
  /** The language that is written here, where it is not the page's. */
  lang?: string;
}

export function TextareaField({ rows = 5, maxWords, maxCharacters, form, lang, ...field }: TextareaFieldProps) {
  const { text } = usePortal();
  const id = fieldId(field.name);
  const limit = maxWords ?? maxCharacters;
  const unit = maxWords === undefined ? 'characters' : 'words';
  const counter = limit === undefined ? {} : counterTexts(unit, limit, text);
  return (
    <FieldFrame field={field} className={limit === undefined ? '' : 'govuk-character-count'} {...counter}>
      <textarea
        className={`govuk-textarea${errorClass('govuk-textarea', field)}${limit === undefined ? '' : ' govuk-js-character-count'}`}
        id={id}
        name={field.name}
        rows={rows}
        form={form}
        lang={lang}
        defaultValue={valueOf(field.values, field.name)}
        aria-invalid={field.errors?.[field.name] ? true : undefined}
        {...describedBy(field, limit === undefined ? '' : `${id}-info`)}
        {...field.register?.(field.name)}
      />
      {limit !== undefined && (
        <div id={`${id}-info`} className="govuk-hint govuk-character-count__message">
          {unit === 'words' ? text('form.count.maxWords', { limit }) : text('form.count.maxCharacters', { limit })}
        </div>
      )}
    </FieldFrame>
  );
}

type Portal = ReturnType<typeof usePortal>;

// govuk-frontend puts the number in by itself, in the plural form that it looks up by the page's language.
function counterTexts(unit: 'words' | 'characters', limit: number, text: Portal['text']) {
  const of = (count: number) => ({
    under: unit === 'words' ? text('form.count.wordsLeft', { count }) : text('form.count.charactersLeft', { count }),
    over: unit === 'words' ? text('form.count.wordsOver', { count }) : text('form.count.charactersOver', { count }),
  });
  const placed = (sample: number, side: 'under' | 'over') => of(sample)[side].replace(String(sample), '%{count}');
  const forms = { one: 1, few: 2, many: 5, other: 5 } as const;
  const attributes: Record<`data-${string}`, string | number> = {
    'data-module': 'govuk-character-count',
    [unit === 'words' ? 'data-maxwords' : 'data-maxlength']: limit,
    [`data-i18n.${unit}-at-limit`]: text('form.count.atLimit'),
  };
  for (const [form, sample] of Object.entries(forms)) {
    attributes[`data-i18n.${unit}-under-limit.${form}`] = placed(sample, 'under');
    attributes[`data-i18n.${unit}-over-limit.${form}`] = placed(sample, 'over');
  }
  return attributes;
}
