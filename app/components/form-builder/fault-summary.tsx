import { usePortal } from '~/components/portal-context';
import type { LocatedFault } from '~/domain/form-builder/located-faults';
import type { OutlinedSection } from '~/domain/form-builder/outline';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { Text } from '~/locales/text';

interface FormFaultSummaryProps {
  faults: readonly LocatedFault[];
  /** The form's own address. */
  page: string;
  sections: readonly OutlinedSection[];
}

/** What must be mended before the form can be used, each line leading to where. */
export function FormFaultSummary({ faults, page, sections }: FormFaultSummaryProps) {
  const { text, locale } = usePortal();
  if (faults.length === 0) return null;
  return (
    <section className="govuk-inset-text portal-builder__faults" aria-labelledby="form-faults">
      <h2 className="govuk-heading-s" id="form-faults">
        {text('formBuilder.faults')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {faults.map((fault, index) => {
          const { key, values, question, section } = fault;
          const place = question ? `/questions/${question}` : section ? `/sections/${section}` : null;
          const field = nameOf(sections, fault, { text, locale });
          const line = field ? text('form.errorIn', { field, error: text(key, values) }) : text(key, values);
          return (
            <li key={index}>
              {place ? (
                <a className="govuk-link" href={page + place}>
                  {line}
                </a>
              ) : (
                line
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the question or section with the fault is called; null for the form as a whole. */
function nameOf(
  sections: readonly OutlinedSection[],
  { section, question }: LocatedFault,
  { text, locale }: { text: Text; locale: Locale },
): string | null {
  const place = sections.find(({ key }) => key === section);
  if (!place) return null;
  const asked = place.questions.find(({ key }) => key === question);
  return asked
    ? text('formBuilder.questionNamed', { number: asked.number, label: inLanguage(asked.label, locale) })
    : text('formBuilder.sectionNamed', { number: place.number, title: inLanguage(place.title, locale) });
}
