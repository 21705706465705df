import { useText } from '~/components/portal-context';
import type { LocatedFault } from '~/domain/form-builder/located-faults';

interface FormFaultSummaryProps {
  faults: readonly LocatedFault[];
  /** The form's own address. */
  page: string;
}

/** What must be mended before the form can be used, each line leading to where. */
export function FormFaultSummary({ faults, page }: FormFaultSummaryProps) {
  const text = useText();
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
          const line = text(key, values);
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
