import { CheckboxesField } from '~/components/checkboxes-field';
import { LocalizedField } from '~/components/localized-field';
import { useText } from '~/components/portal-context';
import { LOCALES } from '~/domain/shared/locale';
import type { SectionFieldsProps } from './section-fields';

/** Title, summary and languages: all languages are shown here, so that one can be added and filled in at once. */
export function AboutFields({ errors, values }: SectionFieldsProps) {
  const text = useText();
  const form = { errors, values };
  return (
    <>
      <CheckboxesField
        {...form}
        name="languages"
        label={text('callEditor.field.languages')}
        hint={text('callEditor.hint.languages')}
        choices={LOCALES.map((value) => ({ value, label: <span lang={value}>{text(`language.${value}`)}</span> }))}
      />
      <LocalizedField
        {...form}
        name="title"
        label={text('callEditor.field.title')}
        hint={text('callEditor.hint.title')}
        languages={LOCALES}
        rows={2}
        maxCharacters={200}
      />
      <LocalizedField
        {...form}
        name="summary"
        label={text('callEditor.field.summary')}
        hint={text('callEditor.hint.summary')}
        languages={LOCALES}
        rows={5}
        maxCharacters={600}
      />
    </>
  );
}
