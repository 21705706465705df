import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SelectField, type SelectChoice } from '~/components/select-field';
import { SubmitButton } from '~/components/submit-button';
import type { OutlinedSection } from '~/domain/form-builder/outline';
import { inLanguage } from '~/domain/shared/localized';

interface PlaceFormProps {
  /** The form's own address, which takes what is sent. */
  form: string;
  question: string;
  revision: number;
  sections: readonly OutlinedSection[];
}

/** Puts a question anywhere in the form at once: at the beginning of a section, or after another question. */
export function PlaceForm({ form, question, revision, sections }: PlaceFormProps) {
  const { text, locale } = usePortal();
  const choices = sections.flatMap(({ key, number, title, questions }): SelectChoice[] => {
    const group = text('formBuilder.sectionNamed', { number, title: inLanguage(title, locale) });
    const others = questions.filter((other) => other.key !== question);
    return [
      { value: `${key} 0`, label: text('formBuilder.place.first'), group },
      ...others.map((other, index) => ({
        value: `${key} ${index + 1}`,
        label: text('formBuilder.place.after', { number: other.number, label: inLanguage(other.label, locale) }),
        group,
      })),
    ];
  });
  return (
    <section aria-labelledby="place">
      <h2 className="govuk-heading-m" id="place">
        {text('formBuilder.place.title')}
      </h2>
      <PortalForm action={`${form}?index`}>
        <input type="hidden" name="revision" value={revision} autoComplete="off" />
        <SelectField
          name="place"
          label={text('formBuilder.place.field')}
          choices={choices}
          values={{ place: placeNow(sections, question) }}
        />
        <SubmitButton kind="secondary" name="do" value={`place:${question}`}>
          {text('formBuilder.place.move')}
        </SubmitButton>
      </PortalForm>
    </section>
  );
}

function placeNow(sections: readonly OutlinedSection[], question: string): string {
  for (const { key, questions } of sections) {
    const at = questions.findIndex((other) => other.key === question);
    if (at >= 0) return `${key} ${at}`;
  }
  return '';
}
