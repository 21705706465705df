import type { ReactNode } from 'react';
import { Details } from '~/components/details';
import { FormOutline } from '~/components/form-outline';
import { usePortal } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { RubricTable } from '~/components/rubric-table';
import { inLanguage } from '~/domain/shared/localized';
import type { SectionFieldsProps } from './section-fields';

/** The choice of the application form among the programme's templates, each with what it asks. */
export function FormTemplateFields(props: SectionFieldsProps) {
  const { formTemplates, names } = props.choices;
  return (
    <TemplateChoice {...props} names={names.forms}>
      {formTemplates.map(({ code, definition }) => (
        <Preview key={code} name={names.forms[code]}>
          <FormOutline definition={definition} />
        </Preview>
      ))}
    </TemplateChoice>
  );
}

/** The choice of the rubric among the programme's templates, each in full. */
export function RubricTemplateFields(props: SectionFieldsProps) {
  const { locale } = usePortal();
  const { rubricTemplates, names } = props.choices;
  return (
    <TemplateChoice {...props} names={names.rubrics}>
      {rubricTemplates.map(({ code, rubric }) => {
        const name = names.rubrics[code];
        return (
          <Preview key={code} name={name}>
            <RubricTable rubric={rubric} caption={name ? inLanguage(name, locale) : code} />
          </Preview>
        );
      })}
    </TemplateChoice>
  );
}

type Names = SectionFieldsProps['choices']['names']['forms'];

function TemplateChoice({
  errors,
  values,
  names,
  children,
}: SectionFieldsProps & { names: Names; children: ReactNode }) {
  const { text, locale } = usePortal();
  return (
    <>
      <RadiosField
        errors={errors}
        values={values}
        name="template"
        label={text('callEditor.field.template')}
        hint={text('callEditor.hint.template')}
        choices={Object.entries(names).map(([value, name]) => ({ value, label: inLanguage(name, locale) }))}
      />
      {children}
    </>
  );
}

function Preview({ name, children }: { name: Names[string] | undefined; children: ReactNode }) {
  const { text, locale } = usePortal();
  return (
    <Details summary={text('callEditor.template.preview', { name: name ? inLanguage(name, locale) : '' })}>
      {children}
    </Details>
  );
}
