import type { ReactNode } from 'react';
import { Details } from '~/components/details';
import { FormOutline } from '~/components/form-outline';
import { usePortal, useText } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { RubricTable } from '~/components/rubric-table';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { SectionFieldsProps } from './section-fields';

/** The choice of the application form among the programme's templates, each with what it asks. */
export function FormTemplateFields(props: SectionFieldsProps) {
  const { text, locale } = usePortal();
  const { copied } = props;
  const { names } = props.choices;
  // What is chosen is shown as the call has it, which may be an earlier version.
  const formTemplates = props.choices.formTemplates.map((template) =>
    copied.definition && copied.template === template.code
      ? { ...template, version: copied.version ?? 1, definition: copied.definition }
      : template,
  );
  const choices = formTemplates.map(({ code, version }) => ({
    value: code,
    label: text('callEditor.template.version', { name: nameOf(names.forms, code, locale), number: version }),
  }));
  return (
    <TemplateChoice {...props} choices={choices}>
      {formTemplates.map(({ code, definition }) => (
        <Preview key={code} name={nameOf(names.forms, code, locale)}>
          <FormOutline definition={definition} />
        </Preview>
      ))}
    </TemplateChoice>
  );
}

/** The choice of the rubric among the programme's templates, each in full. */
export function RubricTemplateFields(props: SectionFieldsProps) {
  const { text, locale } = usePortal();
  const { rubricTemplates, names } = props.choices;
  const choices = rubricTemplates.map(({ code, version }) => ({
    value: code,
    label: text('callEditor.template.version', { name: nameOf(names.rubrics, code, locale), number: version }),
  }));
  return (
    <TemplateChoice {...props} choices={choices}>
      {rubricTemplates.map(({ code, rubric }) => {
        const name = nameOf(names.rubrics, code, locale);
        return (
          <Preview key={code} name={name}>
            <RubricTable rubric={rubric} caption={name} />
          </Preview>
        );
      })}
    </TemplateChoice>
  );
}

type Names = SectionFieldsProps['choices']['names']['forms'];

function nameOf(names: Names, code: string, locale: Locale): string {
  const name = names[code];
  return name ? inLanguage(name, locale) : code;
}

interface TemplateChoiceProps extends Pick<SectionFieldsProps, 'errors' | 'values'> {
  choices: { value: string; label: string }[];
  children: ReactNode;
}

function TemplateChoice({ choices, children, ...form }: TemplateChoiceProps) {
  const text = useText();
  const [label, hint] = [text('callEditor.field.template'), text('callEditor.hint.template')];
  return (
    <>
      <RadiosField
        errors={form.errors}
        values={form.values}
        name="template"
        label={label}
        hint={hint}
        choices={choices}
      />
      {children}
    </>
  );
}

function Preview({ name, children }: { name: string; children: ReactNode }) {
  const text = useText();
  return <Details summary={text('callEditor.template.preview', { name })}>{children}</Details>;
}
