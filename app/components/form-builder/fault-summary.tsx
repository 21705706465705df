import { useText } from '~/components/portal-context';
import type { TemplateFault } from '#server/form-templates/template-faults';

/** What must be mended before the form can be used, each line leading to where. */
export function FormFaultSummary({ faults, page }: { faults: readonly TemplateFault[]; page: string }) {
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
          return <li key={index}>{place ? <a className="govuk-link" href={page + place}>{line}</a> : line}</li>;
        })}
      </ul>
    </section>
  );
}
